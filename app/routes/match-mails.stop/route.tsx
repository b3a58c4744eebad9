import { useLoaderData } from '@remix-run/react'
import { stopMails } from '#app/features/match-mails/commands/stop-mails.server.ts'
import { getStopPage } from '#app/features/match-mails/queries/get-stop-page.server.ts'
import { stopSchema } from '#app/features/match-mails/schema.ts'
import { StopPage } from '#app/features/match-mails/ui/stop-page.tsx'
import { publicActions, publicForm } from '#app/platform/http/form-action.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'matchMails.stop.title' }

const tokenOf = (url: URL) => url.searchParams.get('token') ?? ''

export const loader = publicPage(({ url }) => getStopPage(tokenOf(url)))

/** Answers without a redirect: a mail program that presses the button for its reader follows none. */
export const action = publicActions({
  stop: publicForm(stopSchema, async (_input, { url }) => {
    await stopMails(tokenOf(url))
    return Response.json({ stopped: true })
  }),
})

export default function StopMatchMails() {
  return <StopPage {...useLoaderData<typeof loader>()} />
}
