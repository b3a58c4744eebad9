import { describe, expect, it } from 'vitest'
import { type MailParts, mailLayout } from './mail-layout.ts'

const hostile = '<script>alert("1")</script>\'&'
const parts = (given: Partial<MailParts> = {}): MailParts => ({
  locale: 'ja',
  subject: '件名',
  greeting: '花子 様',
  lead: '一つ目。\n\n二つ目。',
  action: { label: '開く', url: 'https://musubi.example/x?a=1&b=2' },
  linkHint: 'アドレス',
  footer: ['理由', '止め方'],
  siteName: '結び',
  ...given,
})

describe('mailLayout', () => {
  it('escapes all that is put in', () => {
    const everything = parts({
      subject: hostile,
      greeting: hostile,
      lead: hostile,
      action: { label: hostile, url: 'https://musubi.example/"><b>' },
      linkHint: hostile,
      footer: [hostile],
      siteName: hostile,
    })
    const { html } = mailLayout(everything)
    expect(html).not.toContain('<script')
    expect(html).not.toContain('"><b>')
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;')
  })

  it('keeps the subject on one line, so that no header can be smuggled in', () => {
    expect(mailLayout(parts({ subject: 'a\r\nBcc: evil@example.com' })).subject).toBe('a Bcc: evil@example.com')
  })

  it('says in text what it says in HTML: one action and why it was sent', () => {
    const { html, text } = mailLayout(parts())
    expect(text).toContain('開く\nhttps://musubi.example/x?a=1&b=2')
    for (const words of ['一つ目。', '二つ目。', '理由', '止め方']) {
      expect(text).toContain(words)
      expect(html).toContain(words)
    }
    expect(html.match(/<a /g)).toHaveLength(2)
    expect(html).toContain('href="https://musubi.example/x?a=1&amp;b=2"')
  })
})
