export interface MailParts {
  locale: 'ja' | 'en'
  subject: string
  /** Such as the reader's name. */
  greeting: string
  /** Why this mail was sent, in its first line; may have several paragraphs, parted by an empty line. */
  lead: string
  action: { label: string; url: string }
  /** Shown under the button for readers whose mail program does not show it. */
  linkHint: string
  footer: string[]
  siteName: string
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
const paragraphs = (text: string): string[] => text.split(/\n{2,}/).filter((part) => part.trim() !== '')

const FONT =
  "font-family:'Hiragino Sans','Hiragino Kaku Gothic ProN','Noto Sans JP','Noto Sans JP Variable',Meiryo,'Segoe UI',sans-serif;line-height:1.8"

function htmlBody({ greeting, lead, action, linkHint, footer, siteName }: MailParts): string {
  const url = escapeHtml(action.url)
  const text = (content: string, style: string) =>
    `<p style="margin:0 0 16px;${style}">${escapeHtml(content).replaceAll('\n', '<br>')}</p>`
  return [
    `<p style="margin:0 0 24px;font-size:18px;font-weight:bold;color:#26427a">${escapeHtml(siteName)}</p>`,
    text(greeting, 'font-size:16px'),
    ...paragraphs(lead).map((part) => text(part, 'font-size:16px')),
    `<p style="margin:28px 0"><a href="${url}" style="display:inline-block;padding:14px 28px;border-radius:8px;background:#26427a;color:#ffffff;font-size:16px;font-weight:bold;text-decoration:none">${escapeHtml(action.label)}</a></p>`,
    `<p style="margin:0 0 32px;font-size:13px;color:#55565a">${escapeHtml(linkHint)}<br><a href="${url}" style="color:#26427a;word-break:break-all">${url}</a></p>`,
    `<div style="border-top:1px solid #dddad2;padding-top:16px">${footer.map((line) => text(line, 'font-size:13px;color:#55565a')).join('')}</div>`,
  ].join('\n')
}

/** One mail in two forms. Everything that is put in is escaped in the HTML; the subject is one line. */
export function mailLayout(parts: MailParts): { subject: string; text: string; html: string } {
  const { locale, greeting, lead, action, footer, siteName } = parts
  const subject = oneLine(parts.subject)
  const text = [greeting, ...paragraphs(lead), `${action.label}\n${action.url}`, '--', ...footer, siteName].join('\n\n')
  const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px 12px;background:#f4f2ec;color:#1c1d20;${FONT}">
<div style="max-width:560px;margin:0 auto;padding:32px 28px;background:#ffffff;border-radius:12px">
${htmlBody(parts)}
</div>
</body>
</html>
`
  return { subject, text: `${text}\n`, html }
}
