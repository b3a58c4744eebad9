import { useLoaderData } from '@remix-run/react'
import { compareListings } from '#app/features/directory/queries/compare-listings.server.ts'
import { COMPARED_MAX } from '#app/features/directory/limits.ts'
import { readCompared } from '#app/features/directory/schema.ts'
import { ComparePage } from '#app/features/directory/ui/compare-page.tsx'
import { publicPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'directory.compare.title' }

export const loader = publicPage(async ({ actor, url }) => {
  const ids = readCompared(url.searchParams)
  return {
    listings: await compareListings(actor, ids.slice(0, COMPARED_MAX)),
    isCut: ids.length > COMPARED_MAX,
  }
})

export default function Compare() {
  return <ComparePage {...useLoaderData<typeof loader>()} />
}
