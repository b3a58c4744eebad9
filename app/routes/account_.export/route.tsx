import { useLoaderData } from '@remix-run/react'
import { ExportPage } from '#app/features/own-data/ui/export-page.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'ownData.export.title' }

export const loader = memberPage('account:manage', ({ actor }) => {
  const owned = actor.participants.filter(({ role }) => role === 'owner')
  return Promise.resolve({ participants: owned.map(({ id, name }) => ({ id, name })) })
})

export default function Export() {
  return <ExportPage participants={useLoaderData<typeof loader>().participants} />
}
