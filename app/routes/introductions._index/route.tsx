import { useLoaderData } from '@remix-run/react'
import {
  INTRODUCTIONS_PER_PAGE,
  listIntroductions,
} from '#app/features/introductions/queries/list-introductions.server.ts'
import { IntroductionsPage } from '#app/features/introductions/ui/introductions-page.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'introductions.title' }

export const loader = memberPage('introduction:answer', async ({ actor, url }) => {
  const view = url.searchParams.get('view') === 'received' ? 'received' : 'asked'
  return { list: await listIntroductions(actor, view, pageNumber(url)), pageSize: INTRODUCTIONS_PER_PAGE }
})

export default function Introductions() {
  return <IntroductionsPage {...useLoaderData<typeof loader>()} />
}
