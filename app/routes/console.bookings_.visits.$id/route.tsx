import { useActionData, useLoaderData } from '@remix-run/react'
import { acceptVisit, declineVisit } from '#app/features/bookings/commands/answer-visit.server.ts'
import { getVisitRecord } from '#app/features/bookings/queries/get-visit-record.server.ts'
import { acceptVisitSchema, declineVisitSchema } from '#app/features/bookings/schema.ts'
import { AcceptVisitForm, DeclineVisitForm } from '#app/features/bookings/ui/visit-answer-forms.tsx'
import { VisitFacts } from '#app/features/bookings/ui/visit-facts.tsx'
import { VisitBadge } from '#app/features/bookings/ui/state-badges.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Section } from '#app/ui/section.tsx'

export const handle = { titleKey: 'bookings.visit.title' }

export const loader = memberPage('booking:arrange', ({ actor, params }) => getVisitRecord(actor, params['id'] ?? ''))

export const action = memberActions('booking:arrange', {
  accept: form(acceptVisitSchema, async (input, { actor, params }) => {
    const id = params['id'] ?? ''
    await acceptVisit(actor, id, input)
    return redirectWithNotice(`/console/bookings/visits/${id}`, 'bookings.notices.accepted')
  }),
  decline: form(declineVisitSchema, async ({ note }, { actor, params }) => {
    const id = params['id'] ?? ''
    await declineVisit(actor, id, note)
    return redirectWithNotice(`/console/bookings/visits/${id}`, 'bookings.notices.declined')
  }),
})

export default function VisitRecord() {
  const record = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <ConsolePage tab="bookings" title={t('bookings.visit.title')} lead={t('bookings.console.lead')}>
      <div>
        <VisitBadge state={record.visit.state} />
      </div>
      <VisitFacts page={record.visit} />
      {record.isOpen && (
        <>
          <Section title={t('bookings.console.accept')} lead={t('bookings.console.acceptLead')}>
            <AcceptVisitForm record={record} answer={answer} />
          </Section>
          <Section title={t('bookings.console.decline')}>
            <DeclineVisitForm answer={answer} />
          </Section>
        </>
      )}
    </ConsolePage>
  )
}
