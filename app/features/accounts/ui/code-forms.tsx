import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextField } from '#app/ui/text-field.tsx'
import { CodeField } from './code-field.tsx'
import type { FormAnswer } from './form-answer.ts'

/** The second half of signing in, with the device. */
export function CodeForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'code',
    intent: 'code',
    answer,
    schema: () => import('../schema.ts').then(({ codeSchema }) => codeSchema),
  })
  const items = labelledErrors([[fields.code!, t('accounts.twoStep.code')]], form.errors, locale)
  // A whole new document: the member's own language may be another than this page's.
  return (
    <Form method="post" reloadDocument {...getFormProps(form)} className="grid gap-7">
      <FormErrorSummary title={t('common.errorSummary')} items={items} />
      <input type="hidden" name="intent" value="code" />
      <CodeField field={fields.code!} hint={t('accounts.signInCode.codeHint')} />
      <div>
        <Button wide>{t('accounts.signIn.button')}</Button>
      </div>
    </Form>
  )
}

/** The same with one of the written-down codes. */
export function RecoveryCodeForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'recovery',
    intent: 'recovery',
    answer,
    schema: () => import('../schema.ts').then(({ recoveryCodeSchema }) => recoveryCodeSchema),
  })
  const label = t('accounts.signInCode.recoveryCode')
  return (
    <Disclosure summary={t('accounts.signInCode.noDevice')} open={answer?.intent === 'recovery'}>
      <Form method="post" reloadDocument {...getFormProps(form)} className="grid gap-7 pt-4">
        <FormErrorSummary
          title={t('common.errorSummary')}
          items={labelledErrors([[fields.recoveryCode!, label]], form.errors, locale)}
        />
        <input type="hidden" name="intent" value="recovery" />
        <TextField
          field={fields.recoveryCode!}
          label={label}
          hint={t('accounts.signInCode.recoveryHint')}
          size="medium"
          autoComplete="off"
          required
          unmarked
        />
        <div>
          <Button wide variant="secondary">
            {t('accounts.signInCode.recoveryButton')}
          </Button>
        </div>
        <p className="measure text-small text-ink-soft">{t('accounts.signInCode.lostBoth')}</p>
      </Form>
    </Disclosure>
  )
}
