import { useT } from '#app/i18n/use-t.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import fonts from '../../styles/fonts.css?url'
import { splitLinks } from './split-links.ts'

interface Mail {
  to: string
  from: string
  subject: string
  date: string
  text: string
  html: string
}

/** Plain text as it came, its web addresses made into links. */
function LinkedText({ text }: { text: string }) {
  return (
    <p className="measure whitespace-pre-wrap wrap-anywhere">
      {splitLinks(text).map((part, index) =>
        part.isLink ? (
          <a key={index} href={part.text}>
            {part.text}
          </a>
        ) : (
          part.text
        ),
      )}
    </p>
  )
}

/** No script and no form of the mail runs. Links open in the page around it; the fonts of the site are for machines without Japanese ones. */
const SANDBOX = 'allow-same-origin allow-top-navigation-by-user-activation'
const asDocument = (html: string) =>
  html.replace('<head>', `<head><base target="_top"><link rel="stylesheet" href="${fonts}">`)

export function MailView({ mail }: { mail: Mail }) {
  const { t, locale } = useT()
  return (
    <article className="grid content-start gap-6 *:min-w-0">
      <h2 className="wrap-anywhere">{mail.subject || t('accounts.mailbox.noSubject')}</h2>
      <DefinitionList
        items={[
          { key: 'to', term: t('accounts.mailbox.to'), value: <span className="wrap-anywhere">{mail.to}</span> },
          { key: 'from', term: t('accounts.mailbox.from'), value: mail.from },
          { key: 'date', term: t('accounts.mailbox.receivedAt'), value: formatDateTime(mail.date, locale) },
        ]}
      />
      {mail.html && (
        <iframe
          title={t('accounts.mailbox.html')}
          srcDoc={asDocument(mail.html)}
          sandbox={SANDBOX}
          className="h-200 w-full rounded-12 border border-line bg-white lg:h-160"
        />
      )}
      <Disclosure summary={t('accounts.mailbox.text')} open={!mail.html}>
        <LinkedText text={mail.text} />
      </Disclosure>
    </article>
  )
}
