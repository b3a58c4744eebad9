import { useActionData, useLoaderData } from '@remix-run/react'
import { renewListing } from '#app/features/listings/commands/renew-listing.server.ts'
import { getRenewalPage } from '#app/features/listings/queries/get-renewal-page.server.ts'
import { emptySchema } from '#app/features/listings/schema.ts'
import { RenewalPageView } from '#app/features/listings/ui/renewal-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'listings.renew.title' }

export const loader = memberPage('listing:write', ({ actor, params }) => getRenewalPage(actor, params['id'] ?? ''))

export const action = memberActions('listing:write', {
  renew: form(emptySchema, async (_, { actor, params }) => {
    const listingId = params['id'] ?? ''
    await renewListing(actor, { listingId })
    return redirectWithNotice(`/listings/${listingId}`, 'listings.notices.renewed')
  }),
})

export default function Renew() {
  return <RenewalPageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
