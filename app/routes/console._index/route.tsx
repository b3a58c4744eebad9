import { useLoaderData } from '@remix-run/react'
import { getConsole } from '#app/features/operations/queries/get-console.server.ts'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { WaitingList } from '#app/features/operations/ui/waiting-list.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'operations.title' }

export const loader = memberPage('console:read', ({ actor }) => getConsole(actor))

export default function Console() {
  const { waiting } = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage tab="overview" title={t('operations.title')} lead={t('operations.lead')}>
      <WaitingList waiting={waiting} />
    </ConsolePage>
  )
}
