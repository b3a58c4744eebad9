import { useLoaderData } from '@remix-run/react'
import { stopNoticeMails } from '#app/features/notices/commands/stop-notice-mails.server.ts'
import { getStopPage } from '#app/features/notices/queries/get-stop-page.server.ts'
import { stopSchema } from '#app/features/notices/schema.ts'
import { StopPage } from '#app/features/notices/ui/stop-page.tsx'
import { publicActions, publicForm } from '#app/platform/http/form-action.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'notices.stop.title' }

const tokenOf = (url: URL) => url.searchParams.get('token') ?? ''

export const loader = publicPage(({ url }) => getStopPage(tokenOf(url)))

/** Answers without a redirect: a mail program that presses the button for its reader follows none. */
export const action = publicActions({
  stop: publicForm(stopSchema, async (_input, { url }) => {
    await stopNoticeMails(tokenOf(url))
    return Response.json({ stopped: true })
  }),
})

export default function StopNoticeMails() {
  return <StopPage {...useLoaderData<typeof loader>()} />
}
