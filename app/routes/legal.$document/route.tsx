import { useLoaderData } from '@remix-run/react'
import { getLegalPage } from '#app/features/legal/queries/get-legal-page.server.ts'
import { LegalPageView } from '#app/features/legal/ui/legal-page.tsx'
import { requestLocale } from '#app/i18n/request-locale.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { Page } from '#app/ui/page.tsx'

export const handle = { titleKey: 'legal.title' }

export const loader = publicPage(async ({ params, url, request, actor }) =>
  getLegalPage(params['document'], url.searchParams.get('version'), await requestLocale(request, actor)),
)

export default function Legal() {
  return (
    <Page>
      <LegalPageView page={useLoaderData<typeof loader>()} />
    </Page>
  )
}
