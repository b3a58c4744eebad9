import { useActionData, useLoaderData } from '@remix-run/react'
import { withdrawVisit } from '#app/features/bookings/commands/answer-visit.server.ts'
import { getVisit } from '#app/features/bookings/queries/get-visit.server.ts'
import { bookingButtonSchema } from '#app/features/bookings/schema.ts'
import { VisitPageView } from '#app/features/bookings/ui/visit-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'bookings.visit.title' }

export const loader = memberPage('booking:read', ({ actor, params }) => getVisit(actor, params['id'] ?? ''))

export const action = memberActions('booking:ask', {
  withdraw: form(bookingButtonSchema, async (_input, { actor, params }) => {
    const id = params['id'] ?? ''
    await withdrawVisit(actor, id)
    return redirectWithNotice(`/bookings/visits/${id}`, 'bookings.notices.withdrawn')
  }),
})

export default function Visit() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  const title = t('bookings.visit.title')
  const breadcrumbs = [{ label: t('bookings.title'), to: '/bookings' }, { label: title }]
  return (
    <Page width="narrow">
      <PageHeader title={title} breadcrumbs={<Breadcrumbs label={t('bookings.crumbs')} items={breadcrumbs} />} />
      <VisitPageView page={page} answer={answer} />
    </Page>
  )
}
