import { useLoaderData } from '@remix-run/react'
import { listDemoCodes } from '#app/features/accounts/queries/list-demo-codes.server.ts'
import { DemoCodes } from '#app/features/accounts/ui/demo-codes.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { env } from '#app/platform/env/env.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { readMailbox } from '#app/platform/mail/read-mailbox.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { MailFilter } from './mail-filter.tsx'
import { MailList } from './mail-list.tsx'
import { MailView } from './mail-view.tsx'

export const handle = { titleKey: 'accounts.mailbox.title' }

const MAILS_READ = 300
const MAILS_SHOWN = 50

/** The local mailbox of a trial site: open to whoever tries it, and not there in production. */
export const loader = publicPage(async ({ url }) => {
  if (env().SITE === 'production') throw new AppError('request.not_found')
  const address = (url.searchParams.get('to') ?? '').normalize('NFKC').trim().toLowerCase()
  const all = await readMailbox(MAILS_READ)
  const mails = all.filter(({ to }) => to.toLowerCase().includes(address))
  const selected = mails.find(({ id }) => id === url.searchParams.get('mail')) ?? mails[0] ?? null
  const list = mails.slice(0, MAILS_SHOWN).map(({ id, to, subject, date }) => ({ id, to, subject, date }))
  return { address, count: mails.length, list, selected, codes: await listDemoCodes() }
})

export default function Mailbox() {
  const { address, count, list, selected, codes } = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <Page width="wide">
      <PageHeader title={t('accounts.mailbox.title')} lead={t('accounts.mailbox.lead')} />
      {codes.length > 0 && <DemoCodes codes={codes} />}
      <MailFilter address={address} />
      {selected ? (
        <div className="grid gap-8 *:min-w-0 lg:grid-cols-[22rem_1fr]">
          <MailList mails={list} count={count} selectedId={selected.id} address={address} />
          <MailView key={selected.id} mail={selected} />
        </div>
      ) : (
        <EmptyState title={address ? t('accounts.mailbox.emptyFor', { address }) : t('accounts.mailbox.empty')} />
      )}
    </Page>
  )
}
