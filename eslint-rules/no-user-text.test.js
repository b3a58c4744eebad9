import { ruleTester } from './rule-tester.js'
import noUserText from './no-user-text.js'

const errors = [{ messageId: 'text' }]

ruleTester.run('no-user-text', noUserText, {
  valid: [
    '<p>{t("deal.closed")}</p>',
    '<a aria-label={t("menu")} href="/deals">→</a>',
    '<p className="text-body">{amount} ・ 3</p>',
    'const key = "deal.closed"',
    '// 日本語の注釈\nconst x = 1',
    'const title = "結び Musubi"',
    '<strong>結び</strong>',
  ],
  invalid: [
    { code: 'const label = "成約"', errors },
    { code: 'const label = `${count}件`', errors },
    { code: 'const label = `カナ`', errors },
    { code: '<p>保存する</p>', errors },
    { code: '<p>Save</p>', errors },
    { code: '<button aria-label="Close" />', errors },
    { code: '<input placeholder="例" />', errors },
  ],
})
