import { useLoaderData } from '@remix-run/react'
import { getFeeSimulator } from '#app/features/fees/queries/get-fee-simulator.server.ts'
import { SimulatorView } from '#app/features/fees/ui/simulator-page.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'fees.simulator.title' }

export const loader = publicPage(({ url }) => getFeeSimulator(url.searchParams))

export default function Fees() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <Page>
      <PageHeader title={t('fees.simulator.title')} lead={t('fees.simulator.lead')} />
      <SimulatorView page={page} />
    </Page>
  )
}
