import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { type OpenListingPage, openListingPage } from '#app/features/disclosure/queries/open-listing-page.server.ts'
import { ListingPageView } from '#app/features/disclosure/ui/listing-page.tsx'
import { countView } from '#app/features/disclosure/commands/count-view.server.ts'
import { closeListing } from '#app/features/listings/commands/close-listing.server.ts'
import { matchListing } from '#app/features/listings/commands/match-listing.server.ts'
import { pauseListing } from '#app/features/listings/commands/pause-listing.server.ts'
import { resumeListing } from '#app/features/listings/commands/resume-listing.server.ts'
import { withdrawListing } from '#app/features/listings/commands/withdraw-listing.server.ts'
import { closeSchema, emptySchema } from '#app/features/listings/schema.ts'
import { noteOpened } from '#app/features/matching/commands/note-opened.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { clientInfo } from '#app/platform/http/client-info.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { isRead } from '#app/platform/http/is-read.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = {
  titleKey: 'listings.page.anonymous',
  /** The tab's title: the headline, which everybody may read. */
  titleOf: (data: unknown) => (data as OpenListingPage | undefined)?.page.title,
  hasDescription: true,
}

/** What other sites show of a link to this page: the public teaser, whoever asks. */
export const meta: MetaFunction<typeof loader> = ({ data }) => {
  const share = data?.page.share
  if (!share) return [{ name: 'robots', content: 'noindex' }]
  return [
    { name: 'description', content: share.description },
    { property: 'og:type', content: 'article' },
    { property: 'og:title', content: share.title },
    { property: 'og:description', content: share.description },
    { property: 'og:url', content: share.url },
    { name: 'twitter:card', content: 'summary' },
    { tagName: 'link', rel: 'canonical', href: share.url },
  ]
}

export const loader = publicPage(async ({ actor, params, url, request }) => {
  const open = await openListingPage(actor, params['id'] ?? '', url.searchParams.get('as'))
  if (isRead(request)) {
    await countView(open.page, actor, clientInfo(request))
    if (!open.page.own) await noteOpened(actor, open.page.id)
  }
  return open
})

type Move = (actor: Actor, input: { listingId: string }) => Promise<void>

const move = (command: Move, notice: string) =>
  form(emptySchema, async (_, { actor, params }) => {
    const listingId = params['id'] ?? ''
    await command(actor, { listingId })
    return redirectWithNotice(`/listings/${listingId}`, notice)
  })

export const action = memberActions('listing:write', {
  pause: move(pauseListing, 'listings.notices.paused'),
  resume: move(resumeListing, 'listings.notices.resumed'),
  match: move(matchListing, 'listings.notices.matched'),
  withdraw: move(withdrawListing, 'listings.notices.withdrawn'),
  close: form(closeSchema, async ({ reason }, { actor, params }) => {
    const listingId = params['id'] ?? ''
    await closeListing(actor, { listingId, reason })
    return redirectWithNotice(`/listings/${listingId}`, 'listings.notices.closed')
  }),
})

export default function Listing() {
  return <ListingPageView open={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
