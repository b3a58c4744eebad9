import { useLoaderData } from '@remix-run/react'
import { listReceived } from '#app/features/sendings/queries/get-received.server.ts'
import { ReceivedListPage } from '#app/features/sendings/ui/received-page.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'sendings.receivedTitle' }

export const loader = memberPage('introduction:answer', async ({ actor }) => ({ lines: await listReceived(actor) }))

export default function ReceivedSendings() {
  return <ReceivedListPage {...useLoaderData<typeof loader>()} />
}
