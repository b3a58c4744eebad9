import { useActionData, useLoaderData } from '@remix-run/react'
import { withdrawPlace } from '#app/features/bookings/commands/withdraw-place.server.ts'
import { getPlace } from '#app/features/bookings/queries/get-place.server.ts'
import { bookingButtonSchema } from '#app/features/bookings/schema.ts'
import { PlacePageView } from '#app/features/bookings/ui/place-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'bookings.place.title' }

export const loader = memberPage('booking:read', ({ actor, params }) => getPlace(actor, params['id'] ?? ''))

export const action = memberActions('booking:ask', {
  withdraw: form(bookingButtonSchema, async (_input, { actor, params }) => {
    const id = params['id'] ?? ''
    await withdrawPlace(actor, id)
    return redirectWithNotice(`/bookings/places/${id}`, 'bookings.notices.withdrawn')
  }),
})

export default function Place() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  const title = t('bookings.place.title')
  const breadcrumbs = [{ label: t('bookings.title'), to: '/bookings' }, { label: title }]
  return (
    <Page width="narrow">
      <PageHeader title={title} breadcrumbs={<Breadcrumbs label={t('bookings.crumbs')} items={breadcrumbs} />} />
      <PlacePageView page={page} answer={answer} />
    </Page>
  )
}
