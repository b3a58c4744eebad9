import { useActionData, useLoaderData } from '@remix-run/react'
import { notePair, releasePair } from '#app/features/unmade/commands/note-pair.server.ts'
import { proposePair } from '#app/features/unmade/commands/propose-pair.server.ts'
import { putAside, takeBack } from '#app/features/unmade/commands/put-aside.server.ts'
import { listUnmade } from '#app/features/unmade/queries/list-unmade.server.ts'
import { asideSchema, pairSchema, proposeSchema, readUnmadeQuery } from '#app/features/unmade/schema.ts'
import { UnmadePageView } from '#app/features/unmade/ui/unmade-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'unmade.title' }

export const loader = memberPage('unmade:read', ({ actor, url }) =>
  listUnmade(actor, readUnmadeQuery(url), pageNumber(url)),
)

/** Back to where the button was: the same view, filters and page. */
const back = (request: Request, notice: string) => {
  const { pathname, search } = new URL(request.url)
  return redirectWithNotice(`${pathname}${search}`, `unmade.notices.${notice}`)
}

export const action = memberActions('introduction:broker', {
  note: form(pairSchema, async (pair, { actor, request }) => {
    await notePair(actor, pair)
    return back(request, 'noted')
  }),
  release: form(pairSchema, async (pair, { actor, request }) => {
    await releasePair(actor, pair)
    return back(request, 'released')
  }),
  aside: form(asideSchema, async (input, { actor, request }) => {
    await putAside(actor, input)
    return back(request, 'aside')
  }),
  propose: form(proposeSchema, async (input, { actor }) =>
    redirectWithNotice(`/desk/introductions/${await proposePair(actor, input)}`, 'unmade.notices.proposed'),
  ),
  takeBack: form(pairSchema, async (pair, { actor, request }) => {
    await takeBack(actor, pair)
    return back(request, 'takenBack')
  }),
})

export const shouldRevalidate = () => true

export default function UnmadeRoute() {
  return <UnmadePageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
