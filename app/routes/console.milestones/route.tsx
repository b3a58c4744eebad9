import { useLoaderData } from '@remix-run/react'
import { listDisputedWork } from '#app/features/milestones/queries/list-disputed-work.server.ts'
import { DisputedWorkList } from '#app/features/milestones/ui/disputed-work.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'milestones.console.title' }

export const loader = memberPage('console:read', async ({ actor }) => ({ rows: await listDisputedWork(actor) }))

export default function DisputedWorkRoute() {
  const { rows } = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage tab="milestones" title={t('milestones.console.title')} lead={t('milestones.console.lead')}>
      <DisputedWorkList rows={rows} />
    </ConsolePage>
  )
}
