import { useActionData, useLoaderData } from '@remix-run/react'
import { getListingPage } from '#app/features/disclosure/queries/get-listing-page.server.ts'
import { ListingBody } from '#app/features/disclosure/ui/listing-body.tsx'
import { ListingInvitation } from '#app/features/disclosure/ui/listing-invitation.tsx'
import { closeListing } from '#app/features/listings/commands/close-listing.server.ts'
import { pauseListing } from '#app/features/listings/commands/pause-listing.server.ts'
import { resumeListing } from '#app/features/listings/commands/resume-listing.server.ts'
import { submitListing } from '#app/features/listings/commands/submit-listing.server.ts'
import { closeSchema, emptySchema } from '#app/features/listings/schema.ts'
import { OwnControls } from '#app/features/listings/ui/own-controls.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { Actor } from '#app/platform/actor.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'

export const handle = { titleKey: 'listings.page.anonymous' }

export const loader = publicPage(({ actor, params, url }) =>
  getListingPage(actor, params['id'] ?? '', url.searchParams.get('as')),
)

type Move = (actor: Actor, input: { listingId: string }) => Promise<void>

const move = (command: Move, notice: string) =>
  form(emptySchema, async (_, { actor, params }) => {
    const listingId = params['id'] ?? ''
    await command(actor, { listingId })
    return redirectWithNotice(`/listings/${listingId}`, notice)
  })

export const action = memberActions('listing:write', {
  submit: move(submitListing, 'listings.notices.submitted'),
  pause: move(pauseListing, 'listings.notices.paused'),
  resume: move(resumeListing, 'listings.notices.resumed'),
  close: form(closeSchema, async ({ reason }, { actor, params }) => {
    const listingId = params['id'] ?? ''
    await closeListing(actor, { listingId, reason })
    return redirectWithNotice(`/listings/${listingId}`, 'listings.notices.closed')
  }),
})

export default function Listing() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, dynamic, locale } = useT()
  const { id, track, side, status, own, reader, publishedAt } = page
  const who = own?.previewAs ? dynamic(`listings.page.own.previewAs.${own.previewAs}`) : undefined
  return (
    <Page width="narrow">
      {own && <OwnControls id={id} status={status} own={own} answer={answer} />}
      {who && <Notice role="status">{t('listings.page.own.previewing', { who })}</Notice>}
      {reader === 'operator' && status === 'in_review' && (
        <Notice
          tone="decision"
          actions={<ButtonLink to="/console/listings">{t('listings.page.review.action')}</ButtonLink>}
        >
          {t('listings.page.review.text')}
        </Notice>
      )}
      {reader === 'counterpart' && <Notice tone="info">{t('listings.page.granted')}</Notice>}
      <PageHeader
        eyebrow={publishedAt ? t('listings.page.published', { date: formatDate(publishedAt, locale) }) : undefined}
        title={<span className="wrap-anywhere">{page.title}</span>}
        tags={
          <>
            <TrackTag track={track} label={dynamic(`tracks.${track}.name`)} />
            <Tag>{dynamic(`tracks.${track}.sides.${side}.name`)}</Tag>
            <Tag>{t('listings.page.anonymous')}</Tag>
          </>
        }
      />
      <ListingBody track={track} side={side} fields={page.fields} closed={page.closed} reader={reader}>
        <ListingInvitation id={id} reader={reader} canAsk={page.canAsk} />
      </ListingBody>
    </Page>
  )
}
