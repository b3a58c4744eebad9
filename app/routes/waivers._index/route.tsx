import { useLoaderData } from '@remix-run/react'
import { listOwnWaivers } from '#app/features/waivers/queries/list-own-waivers.server.ts'
import { WaiverList } from '#app/features/waivers/ui/waiver-list.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'waivers.title' }

export const loader = memberPage('waiver:apply', async ({ actor }) => ({ waivers: await listOwnWaivers(actor) }))

export default function Waivers() {
  const { waivers } = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <Page width="narrow">
      <PageHeader title={t('waivers.title')} lead={t('waivers.lead')} />
      <WaiverList waivers={waivers} />
    </Page>
  )
}
