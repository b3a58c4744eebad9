import { useLoaderData } from '@remix-run/react'
import { getTokyoMap } from '#app/features/directory/queries/get-tokyo-map.server.ts'
import { readDirectoryQuery } from '#app/features/directory/schema.ts'
import { TokyoMapPage } from '#app/features/directory/ui/tokyo-map-page.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'directory.map.title' }

export const loader = memberPage('directory:read_member_level', ({ actor, url }) =>
  getTokyoMap(actor, readDirectoryQuery(url.searchParams)),
)

export default function TokyoMapRoute() {
  return <TokyoMapPage map={useLoaderData<typeof loader>()} />
}
