import { useLoaderData } from '@remix-run/react'
import {
  INTRODUCTIONS_PER_PAGE,
  listIntroductions,
} from '#app/features/introductions/queries/list-introductions.server.ts'
import { getOwnResponsiveness } from '#app/features/responsiveness/queries/get-own-responsiveness.server.ts'
import { IntroductionsPage } from '#app/features/introductions/ui/introductions-page.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'introductions.title' }

export const loader = memberPage('introduction:answer', async ({ actor, url }) => {
  const view = url.searchParams.get('view') === 'received' ? 'received' : 'asked'
  const [list, own] = await Promise.all([
    listIntroductions(actor, view, pageNumber(url)),
    view === 'received' ? getOwnResponsiveness(actor) : [],
  ])
  return { list, pageSize: INTRODUCTIONS_PER_PAGE, own }
})

export default function Introductions() {
  return <IntroductionsPage {...useLoaderData<typeof loader>()} />
}
