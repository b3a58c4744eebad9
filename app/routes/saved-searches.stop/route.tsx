import { useLoaderData } from '@remix-run/react'
import { stopAlert } from '#app/features/saved-searches/commands/stop-alert.server.ts'
import { getStopPage } from '#app/features/saved-searches/queries/get-stop-page.server.ts'
import { stopSchema } from '#app/features/saved-searches/schema.ts'
import { StopPage } from '#app/features/saved-searches/ui/stop-page.tsx'
import { publicActions, publicForm } from '#app/platform/http/form-action.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'

export const handle = { titleKey: 'savedSearches.stop.title' }

const tokenOf = (url: URL) => url.searchParams.get('token') ?? ''

export const loader = publicPage(({ url }) => getStopPage(tokenOf(url)))

/** Answers without a redirect: a mail program that presses the button for its reader follows none. */
export const action = publicActions({
  stop: publicForm(stopSchema, async (_input, { url }) => {
    await stopAlert(tokenOf(url))
    return Response.json({ stopped: true })
  }),
})

export default function StopSavedSearch() {
  return <StopPage {...useLoaderData<typeof loader>()} />
}
