import { useLoaderData } from '@remix-run/react'
import { getRankedMatches } from '#app/features/matching/queries/get-ranked-matches.server.ts'
import { MatchesPageView } from '#app/features/matching/ui/matches-page.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'matching.title' }

export const loader = memberPage('match:read', ({ actor, params, url }) =>
  getRankedMatches(actor, params['id'] ?? '', pageNumber(url), url.searchParams.get('hidden')),
)

export default function Matches() {
  return <MatchesPageView page={useLoaderData<typeof loader>()} />
}
