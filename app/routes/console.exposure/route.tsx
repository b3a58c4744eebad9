import { useLoaderData } from '@remix-run/react'
import { getExposure } from '#app/features/matching/queries/get-exposure.server.ts'
import { ExposureReport } from '#app/features/matching/ui/exposure-report.tsx'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'matching.exposure.title' }

export const loader = memberPage('console:read', ({ actor }) => getExposure(actor))

export default function Exposure() {
  const report = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="exposure"
      title={t('matching.exposure.title')}
      lead={t('matching.exposure.lead', { days: report.days })}
    >
      <ExposureReport report={report} />
    </ConsolePage>
  )
}
