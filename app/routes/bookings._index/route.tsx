import { useLoaderData } from '@remix-run/react'
import { getBookings } from '#app/features/bookings/queries/get-bookings.server.ts'
import { BookingsView } from '#app/features/bookings/ui/bookings-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'bookings.title' }

export const loader = memberPage('booking:read', ({ actor }) => getBookings(actor))

export default function Bookings() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <Page>
      <PageHeader title={t('bookings.title')} lead={t('bookings.lead')} />
      <BookingsView page={page} />
    </Page>
  )
}
