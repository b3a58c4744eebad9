import { useLoaderData } from '@remix-run/react'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { listApplications } from '#app/features/waivers/queries/list-applications.server.ts'
import { ApplicationList } from '#app/features/waivers/ui/application-list.tsx'
import { viewNamed } from '#app/features/waivers/waiver-views.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'waivers.console.title' }

export const loader = memberPage('waiver:decide', ({ actor, url }) =>
  listApplications(actor, { view: viewNamed(url.searchParams.get('view')), page: pageNumber(url) }),
)

export default function WaiverApplications() {
  const page = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="waivers"
      title={t('waivers.console.title')}
      lead={t('waivers.console.lead')}
      paging={{ ...page, query: `view=${page.view}` }}
    >
      <ApplicationList page={page} />
    </ConsolePage>
  )
}
