import { useActionData, useLoaderData } from '@remix-run/react'
import { askVisit } from '#app/features/bookings/commands/ask-visit.server.ts'
import { getVisitForm } from '#app/features/bookings/queries/get-visit-form.server.ts'
import { askVisitSchema } from '#app/features/bookings/schema.ts'
import { AskVisitForm } from '#app/features/bookings/ui/ask-visit-form.tsx'
import { formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'bookings.visit.askTitle' }

export const loader = memberPage('booking:read', ({ actor }) => getVisitForm(actor))

export const action = memberActions('booking:ask', {
  ask: form(askVisitSchema, async (input, { actor }) =>
    redirectWithNotice(`/bookings/visits/${await askVisit(actor, input)}`, 'bookings.notices.asked'),
  ),
})

export default function NewVisit() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useT()
  const title = t('bookings.visit.askTitle')
  const breadcrumbs = [{ label: t('bookings.title'), to: '/bookings' }, { label: title }]
  const { visitYen, travelPercent } = page.price
  return (
    <Page width="narrow">
      <PageHeader
        title={title}
        lead={t('bookings.visit.price', { visit: formatYenProse(visitYen, locale), percent: travelPercent })}
        breadcrumbs={<Breadcrumbs label={t('bookings.crumbs')} items={breadcrumbs} />}
      />
      <p className="measure phrase">{t('bookings.visit.priceNote')}</p>
      {page.participants.length === 0 ? (
        <div className="grid gap-4">
          <p className="measure phrase">{t('bookings.apply.noParticipant')}</p>
          <div>
            <ButtonLink to="/participants/new">{t('bookings.apply.register')}</ButtonLink>
          </div>
        </div>
      ) : (
        <AskVisitForm page={page} answer={answer} />
      )}
    </Page>
  )
}
