import { useLoaderData } from '@remix-run/react'
import { getHome } from '#app/features/home/queries/get-home.server.ts'
import { MoreToAskFor, MyDeals, MyListings, MyParticipants, NextActions } from '#app/features/home/ui/home-panels.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'home.title' }

export const loader = memberPage('account:manage', ({ actor }) => getHome(actor))

export default function Home() {
  const home = useLoaderData<typeof loader>()
  const { t } = useT()
  return (
    <Page>
      <PageHeader title={t('home.greeting', { name: home.displayName })} />
      <NextActions actions={home.actions} />
      <MyDeals deals={home.deals} />
      <MyListings listings={home.listings} />
      <MyParticipants participants={home.participants} />
      <MoreToAskFor />
    </Page>
  )
}
