import { useActionData, useLoaderData } from '@remix-run/react'
import { registerClient } from '#app/features/referrers/commands/register-client.server.ts'
import { getNewClient } from '#app/features/referrers/queries/get-new-client.server.ts'
import { registerClientSchema } from '#app/features/referrers/schema.ts'
import { RegisterClientForm } from '#app/features/referrers/ui/register-client-form.tsx'
import { withParkedValues } from '#app/features/participants/parked-values.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'referrers.form.title' }

export const loader = memberPage('client:assist', async ({ actor, request }) => {
  const parked = await readParkedForm(request, actor.memberId)
  return { ...getNewClient(actor), values: withParkedValues({}, parked) }
})

export const action = memberActions('client:assist', {
  register: form(registerClientSchema, async (input, { actor, request }) => {
    const id = await registerClient(actor, input)
    const headers = { 'Set-Cookie': await dropParkedForm(request) }
    return redirectWithNotice(`/clients/${id}`, 'referrers.notices.registered', headers)
  }),
})

export default function NewClient() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  const crumbs = [{ label: t('referrers.list.title'), to: '/clients' }, { label: t('referrers.form.title') }]
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t('referrers.list.title')} items={crumbs} />}
        title={t('referrers.form.title')}
        lead={t('referrers.form.lead')}
      />
      <RegisterClientForm {...page} answer={answer} />
    </Page>
  )
}
