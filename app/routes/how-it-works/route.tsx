import { useLoaderData } from '@remix-run/react'
import { getHowItWorks } from '#app/features/home/queries/get-how-it-works.server.ts'
import { FeeExamples } from '#app/features/home/ui/fee-examples.tsx'
import { RankingTable } from '#app/features/home/ui/ranking-table.tsx'
import { Way } from '#app/features/home/ui/way.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'site.howTitle' }

export const loader = publicPage(() => getHowItWorks())

export default function HowItWorks() {
  const { ranking, fees } = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <Page>
      <PageHeader title={t('site.howTitle')} lead={t('site.howLead')} />
      <Way />
      <RankingTable ranking={ranking} />
      <FeeExamples fees={fees} />
    </Page>
  )
}
