import { useLoaderData } from '@remix-run/react'
import { listFeeSchedules } from '#app/features/fees/queries/list-fee-schedules.server.ts'
import { ScheduleTable } from '#app/features/fees/ui/schedule-table.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'fees.console.title' }

export const loader = memberPage('fee:set', async ({ actor }) => ({ rows: await listFeeSchedules(actor) }))

export default function FeeSchedules() {
  const { rows } = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage tab="fees" title={t('fees.console.title')} lead={t('fees.console.lead')}>
      <ScheduleTable rows={rows} />
    </ConsolePage>
  )
}
