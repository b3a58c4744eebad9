import { useT } from '#app/i18n/use-t.tsx'
import { formatDateTime } from '#app/i18n/format.ts'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
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

/** Links of the mail open in the page around it; nothing else in it may act. */
const SANDBOX = 'allow-top-navigation-by-user-activation'
const asDocument = (html: string) => html.replace('<head>', '<head><base target="_top">')

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
          className="h-160 w-full rounded-12 border border-line bg-white"
        />
      )}
      <Disclosure summary={t('accounts.mailbox.text')} open={!mail.html}>
        <LinkedText text={mail.text} />
      </Disclosure>
    </article>
  )
}
