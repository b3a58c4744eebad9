import { useLoaderData } from '@remix-run/react'
import { getFunnel } from '#app/features/operations/queries/get-funnel.server.ts'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { FunnelReport } from '#app/features/operations/ui/funnel-report.tsx'
import { rangeQuery } from '#app/features/operations/funnel.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'operations.funnel.title' }

export const loader = memberPage('console:read', ({ actor, url }) => getFunnel(actor, url.searchParams))

export default function FunnelRoute() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage tab="funnel" title={t('operations.funnel.title')} lead={t('operations.funnel.lead')}>
      <FunnelReport key={rangeQuery(page.range)} page={page} />
    </ConsolePage>
  )
}
