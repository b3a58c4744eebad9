import { useActionData, useLoaderData } from '@remix-run/react'
import { sendListing } from '#app/features/sendings/commands/send-listing.server.ts'
import { getSendPage } from '#app/features/sendings/queries/get-send-page.server.ts'
import { sendSchema } from '#app/features/sendings/schema.ts'
import { SendPageView } from '#app/features/sendings/ui/send-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'sendings.newTitle' }

export const loader = memberPage('listing:send', async ({ actor, url }) => ({
  page: await getSendPage(actor, url.searchParams.get('listing') ?? ''),
}))

export const action = memberActions('listing:send', {
  send: form(sendSchema, async (input, { actor }) => {
    await sendListing(actor, input)
    return redirectWithNotice('/desk/sendings', 'sendings.notices.sent')
  }),
})

export default function SendListing() {
  return <SendPageView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
