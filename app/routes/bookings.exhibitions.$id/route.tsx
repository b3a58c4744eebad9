import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { applyForPlace } from '#app/features/bookings/commands/apply-for-place.server.ts'
import { getExhibition } from '#app/features/bookings/queries/get-exhibition.server.ts'
import { applySchema } from '#app/features/bookings/schema.ts'
import { ExhibitionPageView } from '#app/features/bookings/ui/exhibition-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'bookings.exhibitions.title' }

export const loader = memberPage('booking:read', ({ actor, params }) => getExhibition(actor, params['id'] ?? ''))

export const action = memberActions('booking:ask', {
  apply: form(applySchema, async (input, { actor, params }) => {
    const { quoteId } = await applyForPlace(actor, params['id'] ?? '', input)
    return redirect(`/payments/${quoteId}`, 303)
  }),
})

export default function Exhibition() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useT()
  const name = page.exhibition.name[locale]
  const breadcrumbs = [{ label: t('bookings.title'), to: '/bookings' }, { label: name }]
  return (
    <Page width="narrow">
      <PageHeader title={name} breadcrumbs={<Breadcrumbs label={t('bookings.crumbs')} items={breadcrumbs} />} />
      <ExhibitionPageView page={page} answer={answer} />
    </Page>
  )
}
