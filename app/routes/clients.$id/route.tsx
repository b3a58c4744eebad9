import { useActionData, useLoaderData } from '@remix-run/react'
import { withdrawConsent } from '#app/features/listings/commands/withdraw-consent.server.ts'
import { getClient } from '#app/features/listings/queries/get-client.server.ts'
import { ClientPageView } from '#app/features/listings/ui/client/client-page-view.tsx'
import { emptySchema, inviteOwnerSchema } from '#app/features/referrers/schema.ts'
import { inviteClientOwner } from '#app/features/team/commands/invite-client-owner.server.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'referrers.list.title' }

export const loader = memberPage('client:assist', ({ actor, params }) => getClient(actor, params['id']!))

export const action = memberActions('client:assist', {
  invite: form(inviteOwnerSchema, async ({ email }, { actor, params }) => {
    await inviteClientOwner(actor, params['id']!, email)
    return redirectWithNotice(`/clients/${params['id']!}`, 'referrers.notices.invited')
  }),
  withdraw: form(emptySchema, async (_, { actor, params }) => {
    await withdrawConsent(actor, params['id']!)
    return redirectWithNotice(`/clients/${params['id']!}`, 'referrers.notices.withdrawn')
  }),
})

export default function Client() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  const name = page.client?.name ?? t('referrers.list.endedName')
  const crumbs = [{ label: t('referrers.list.title'), to: '/clients' }, { label: name }]
  return (
    <Page>
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t('referrers.list.title')} items={crumbs} />}
        title={<span className="wrap-anywhere">{name}</span>}
      />
      <ClientPageView page={page} answer={answer} />
    </Page>
  )
}
