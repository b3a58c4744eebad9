import { useActionData, useLoaderData } from '@remix-run/react'
import { deleteDraft } from '#app/features/listings/commands/delete-draft.server.ts'
import { discardChanges } from '#app/features/listings/commands/discard-changes.server.ts'
import { getDraftPage } from '#app/features/listings/queries/get-draft-page.server.ts'
import { emptySchema } from '#app/features/listings/schema.ts'
import { DraftOverview } from '#app/features/listings/ui/draft/draft-overview.tsx'
import { ListingStatusBadge } from '#app/features/listings/ui/listing-status.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'

export const handle = { titleKey: 'listings.form.editTitle' }

export const loader = memberPage('listing:write', ({ actor, params }) => getDraftPage(actor, params['id'] ?? ''))

export const action = memberActions('listing:write', {
  discard: form(emptySchema, async (_, { actor, params }) => {
    const listingId = params['id'] ?? ''
    await discardChanges(actor, { listingId })
    return redirectWithNotice(`/listings/${listingId}`, 'listings.notices.discarded')
  }),
  delete: form(emptySchema, async (_, { actor, params }) => {
    await deleteDraft(actor, { listingId: params['id'] ?? '' })
    return redirectWithNotice('/listings/mine', 'listings.notices.deleted')
  }),
})

export default function EditListing() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, dynamic } = useT()
  const { track, side, status, title } = page
  const crumbs = [{ label: t('listings.mine.title'), to: '/listings/mine' }, { label: t('listings.draft.tasks') }]
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t('listings.mine.title')} items={crumbs} />}
        title={<span className="wrap-anywhere">{title === '' ? t('listings.draft.untitled') : title}</span>}
        tags={
          <>
            <TrackTag track={track} label={dynamic(`tracks.${track}.sides.${side}.name`)} />
            <ListingStatusBadge status={status} />
          </>
        }
      />
      <DraftOverview page={page} answer={answer} />
    </Page>
  )
}
