import { useLoaderData } from '@remix-run/react'
import { listSendings } from '#app/features/sendings/queries/list-sendings.server.ts'
import { SendingsPage } from '#app/features/sendings/ui/sendings-page.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { can } from '#app/platform/permissions/resolver.ts'

export const handle = { titleKey: 'sendings.title' }

export const loader = memberPage('listing:send', async ({ actor }) => ({
  sendings: await listSendings(actor),
  isNavigator: can(actor, 'introduction:broker'),
}))

export default function Sendings() {
  return <SendingsPage {...useLoaderData<typeof loader>()} />
}
