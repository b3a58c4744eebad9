import { useLoaderData } from '@remix-run/react'
import { logImpressions } from '#app/features/matching/commands/log-impressions.server.ts'
import { getRankedMatches } from '#app/features/matching/queries/get-ranked-matches.server.ts'
import { MatchesPageView } from '#app/features/matching/ui/matches-page.tsx'
import { listOwnHints } from '#app/features/unmade/queries/list-own-hints.server.ts'
import { AlsoWorthALook } from '#app/features/unmade/ui/also-worth-a-look.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { isRead } from '#app/platform/http/is-read.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'matching.title' }

export const loader = memberPage('match:read', async ({ actor, params, url, request }) => {
  const { page, shown } = await getRankedMatches(actor, params['id'] ?? '', {
    page: pageNumber(url),
    justHidden: url.searchParams.get('hidden'),
    withWeak: url.searchParams.has('weak'),
  })
  if (isRead(request)) logImpressions(actor, page.listing, shown)
  return { page, hints: await listOwnHints(actor, page.listing.id) }
})

export default function Matches() {
  const { page, hints } = useLoaderData<typeof loader>()
  return (
    <MatchesPageView page={page}>
      <AlsoWorthALook hints={hints} />
    </MatchesPageView>
  )
}
