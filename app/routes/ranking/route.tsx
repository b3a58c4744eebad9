import { useLoaderData } from '@remix-run/react'
import { getRankingExplained } from '#app/features/matching/queries/get-ranking-explained.server.ts'
import { RankingPageView } from '#app/features/matching/ui/ranking-page.tsx'
import { publicPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'matching.explained.title' }

export const loader = publicPage(() => getRankingExplained())

export default function Ranking() {
  return <RankingPageView page={useLoaderData<typeof loader>()} />
}
