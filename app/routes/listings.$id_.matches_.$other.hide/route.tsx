import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { hideMatch } from '#app/features/matching/commands/hide-match.server.ts'
import { getHidePage } from '#app/features/matching/queries/get-hide-page.server.ts'
import { hideSchema } from '#app/features/matching/schema.ts'
import { HidePageView } from '#app/features/matching/ui/hide-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'matching.hide.title' }

const idsOf = (params: Record<string, string | undefined>) => ({
  listingId: params['id'] ?? '',
  otherListingId: params['other'] ?? '',
})

export const loader = memberPage('match:decide', ({ actor, params }) => {
  const { listingId, otherListingId } = idsOf(params)
  return getHidePage(actor, listingId, otherListingId)
})

export const action = memberActions('match:decide', {
  hide: form(hideSchema, async (input, { actor, params }) => {
    const pair = idsOf(params)
    await hideMatch(actor, { ...pair, ...input })
    return redirect(`/listings/${pair.listingId}/matches?hidden=${pair.otherListingId}`)
  }),
})

export default function HideMatch() {
  return <HidePageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
