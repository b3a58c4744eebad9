import { useLoaderData } from '@remix-run/react'
import { restoreMatch } from '#app/features/matching/commands/restore-match.server.ts'
import { listHiddenMatches } from '#app/features/matching/queries/list-hidden-matches.server.ts'
import { restoreSchema } from '#app/features/matching/schema.ts'
import { HiddenPageView } from '#app/features/matching/ui/hidden-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'matching.hidden.title' }

export const loader = memberPage('match:read', ({ actor, params, url }) =>
  listHiddenMatches(actor, params['id'] ?? '', pageNumber(url)),
)

export const action = memberActions('match:decide', {
  restore: form(restoreSchema, async ({ otherListingId }, { actor, params }) => {
    const listingId = params['id'] ?? ''
    await restoreMatch(actor, { listingId, otherListingId })
    return redirectWithNotice(`/listings/${listingId}/matches`, 'matching.notices.restored')
  }),
})

export default function HiddenMatches() {
  return <HiddenPageView page={useLoaderData<typeof loader>()} />
}
