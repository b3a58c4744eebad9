import { Link } from '@remix-run/react'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Time } from '#app/ui/time.tsx'

interface MailLine {
  id: string
  to: string
  subject: string
  date: string
}

interface MailListProps {
  mails: MailLine[]
  /** How many there are; the list holds the newest of them. */
  count: number
  selectedId: string
  address: string
}

export function MailList({ mails, count, selectedId, address }: MailListProps) {
  const { t, locale } = useT()
  const search = (mail: string) => `?${new URLSearchParams(address ? { to: address, mail } : { mail })}`
  return (
    <nav aria-label={t('accounts.mailbox.list')}>
      <p className="mb-2 text-small text-ink-soft">{t('accounts.mailbox.count', { count })}</p>
      <ul className="max-h-80 overflow-y-auto rounded-12 border border-line bg-surface lg:max-h-[70vh]">
        {mails.map(({ id, to, subject, date }) => (
          <li key={id} className="border-b border-line last:border-b-0">
            <Link
              to={search(id)}
              preventScrollReset
              aria-current={id === selectedId ? 'true' : undefined}
              className="grid gap-0.5 border-s-4 border-transparent px-4 py-3 hover:bg-sunken aria-[current]:border-ai aria-[current]:bg-ai-soft"
            >
              <span className="font-bold wrap-anywhere">{subject || t('accounts.mailbox.noSubject')}</span>
              <span className="text-small wrap-anywhere text-ink-soft">{to}</span>
              <Time at={date} text={formatDateTime(date, locale)} className="text-small text-ink-soft" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
