import { useLoaderData } from '@remix-run/react'
import { listWorkload } from '#app/features/operations/queries/list-workload.server.ts'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { WorkloadList } from '#app/features/operations/ui/workload-list.tsx'
import { workloadSort } from '#app/features/operations/workload-sort.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'operations.workload.title' }

export const loader = memberPage('introduction:oversee', ({ actor, url }) =>
  listWorkload(actor, workloadSort(url), pageNumber(url)),
)

export default function WorkloadRoute() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="workload"
      title={t('operations.workload.title')}
      lead={t('operations.workload.lead')}
      paging={{ ...page, query: `sort=${page.sort}` }}
    >
      <WorkloadList page={page} />
    </ConsolePage>
  )
}
