import { Link } from '@remix-run/react'
import { formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { booksQuery } from '../books-search.ts'
import { occasionOf } from '../journal.ts'
import type { BookedJournal, Books } from '../queries/get-books.server.ts'
import { BooksForm } from './books-form.tsx'

type Account = Books['accounts'][number]

function TrialBalance({ accounts }: Pick<Books, 'accounts'>) {
  const { t } = useT()
  const sums = (['beforeYen', 'debitYen', 'creditYen', 'afterYen'] as const).map((key) => ({
    key,
    header: t(`ledger.columns.${key}`),
    align: 'number' as const,
    cell: (account: Account) => formatYen(account[key]),
  }))
  return (
    <Table
      caption={t('ledger.balance')}
      captionHidden
      rows={accounts}
      rowKey={({ code }) => code}
      columns={[
        {
          key: 'code',
          header: t('ledger.columns.account'),
          isRowHeader: true,
          cell: ({ code }) => (
            <>
              {t(`ledger.accounts.${code}.name`)}
              <span className="phrase block text-small font-normal text-ink-soft">
                {t(`ledger.accounts.${code}.sentence`)}
              </span>
            </>
          ),
        },
        ...sums,
      ]}
    />
  )
}

function Postings({ postings }: Pick<BookedJournal, 'postings'>) {
  const { t } = useT()
  return (
    <ul className="grid gap-1">
      {postings.map(({ id, code, amountYen }) => (
        <li key={id} className="flex justify-between gap-6">
          <span>
            {t(amountYen > 0 ? 'ledger.debit' : 'ledger.credit', { account: t(`ledger.accounts.${code}.name`) })}
          </span>
          <span className="num">{formatYen(Math.abs(amountYen))}</span>
        </li>
      ))}
    </ul>
  )
}

function Occasion({ businessKey, chargeId }: BookedJournal) {
  const { t } = useT()
  const occasion = occasionOf(businessKey)
  return (
    <>
      {occasion && <span className="block">{t(`ledger.occasions.${occasion}`)}</span>}
      <code className="block text-small break-all text-ink-soft">{businessKey}</code>
      {chargeId && (
        <Link to={`/console/payments/${chargeId}`} className="link">
          {t('ledger.payment')}
        </Link>
      )}
    </>
  )
}

function Journals({ journals }: Pick<Books, 'journals'>) {
  const { t, locale } = useT()
  return (
    <Table
      caption={t('ledger.journals')}
      captionHidden
      rows={journals}
      rowKey={({ id }) => id}
      empty={<EmptyState title={t('ledger.none')} />}
      columns={[
        {
          key: 'at',
          header: t('ledger.columns.postedAt'),
          isRowHeader: true,
          cell: ({ postedAt }) => formatDateTime(postedAt, locale),
        },
        {
          key: 'key',
          header: t('ledger.columns.businessKey'),
          cell: Occasion,
        },
        { key: 'postings', header: t('ledger.columns.postings'), cell: Postings },
      ]}
    />
  )
}

/** The books: whether they hold, the trial balance, the journals. */
export function BooksView({ books }: { books: Books }) {
  const { t } = useT()
  const { broken, accounts, journals, total, typed, faults } = books
  return (
    <>
      <Notice
        tone={broken.length === 0 ? 'success' : 'warning'}
        title={t(broken.length === 0 ? 'ledger.holds' : 'ledger.broken')}
      >
        {broken.length === 0 ? t('ledger.holdsText') : broken.join(', ')}
      </Notice>
      <BooksForm typed={typed} faults={faults} />
      <Section title={t('ledger.balance')} lead={t('ledger.balanceLead')}>
        <TrialBalance accounts={accounts} />
      </Section>
      <Section title={t('ledger.journals')} lead={t('ledger.found', { count: total })}>
        <Journals journals={journals} />
        <p className="pt-4">
          <Link to={`/console/ledger/export?${booksQuery(typed)}`} reloadDocument className="link touch">
            {t('ledger.export')}
          </Link>
        </p>
      </Section>
    </>
  )
}
