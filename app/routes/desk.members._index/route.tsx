import { useLoaderData } from '@remix-run/react'
import { listMembers } from '#app/features/visits/queries/list-members.server.ts'
import { MembersPageView } from '#app/features/visits/ui/members-page.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'visits.members.title' }

export const loader = memberPage('introduction:broker', ({ actor, url }) => listMembers(actor, pageNumber(url)))

export default function MembersRoute() {
  return <MembersPageView page={useLoaderData<typeof loader>()} />
}
