import { useLoaderData } from '@remix-run/react'
import { rerunJob } from '#app/features/operations/commands/rerun-job.server.ts'
import { rewriteSearch } from '#app/features/operations/commands/rewrite-search.server.ts'
import { getFailedJobs } from '#app/features/operations/queries/get-failed-jobs.server.ts'
import { getSearchState } from '#app/features/operations/queries/get-search-state.server.ts'
import { rerunJobSchema, rewriteSearchSchema } from '#app/features/operations/schema.ts'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { FailedJobs } from '#app/features/operations/ui/failed-jobs.tsx'
import { SearchServerState } from '#app/features/operations/ui/search-state.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'operations.jobs.title' }

export const loader = memberPage('console:read', async ({ actor, url }) => {
  const [failed, search] = await Promise.all([getFailedJobs(actor, pageNumber(url)), getSearchState(actor)])
  return { ...failed, search }
})

export const action = memberActions('job:rerun', {
  rerun: form(rerunJobSchema, async (input, { actor }) => {
    await rerunJob(actor, input)
    return redirectWithNotice('/console/jobs', 'operations.notices.rerun')
  }),
  rewrite: form(rewriteSearchSchema, async (_input, { actor }) => {
    await rewriteSearch(actor)
    return redirectWithNotice('/console/jobs', 'operations.notices.rewritten')
  }),
})

export default function Jobs() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage tab="jobs" title={t('operations.jobs.title')} lead={t('operations.jobs.lead')} paging={page}>
      <FailedJobs jobs={page.jobs} />
      {page.search && <SearchServerState search={page.search} />}
    </ConsolePage>
  )
}
