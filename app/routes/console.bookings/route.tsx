import { useActionData, useLoaderData } from '@remix-run/react'
import { publishExhibition } from '#app/features/bookings/commands/publish-exhibition.server.ts'
import { getBookingDesk } from '#app/features/bookings/queries/get-booking-desk.server.ts'
import { exhibitionSchema } from '#app/features/bookings/schema.ts'
import { BookingDeskView } from '#app/features/bookings/ui/booking-desk.tsx'
import { PublishForm } from '#app/features/bookings/ui/publish-form.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Section } from '#app/ui/section.tsx'

export const handle = { titleKey: 'bookings.console.title' }

export const loader = memberPage('booking:arrange', ({ actor }) => getBookingDesk(actor))

export const action = memberActions('booking:arrange', {
  publish: form(exhibitionSchema, async (input, { actor }) =>
    redirectWithNotice(
      `/console/bookings/exhibitions/${await publishExhibition(actor, input)}`,
      'bookings.notices.published',
    ),
  ),
})

export default function BookingDesk() {
  const desk = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <ConsolePage tab="bookings" title={t('bookings.console.title')} lead={t('bookings.console.lead')}>
      <BookingDeskView desk={desk} />
      <Section title={t('bookings.console.publish')} lead={t('bookings.console.publishLead')}>
        <PublishForm answer={answer} />
      </Section>
    </ConsolePage>
  )
}
