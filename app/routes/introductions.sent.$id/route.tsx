import { useActionData, useLoaderData } from '@remix-run/react'
import { declineSending, noteOpened } from '#app/features/sendings/commands/answer-sending.server.ts'
import { getReceived } from '#app/features/sendings/queries/get-received.server.ts'
import { declineSendingSchema } from '#app/features/sendings/schema.ts'
import { ReceivedPage } from '#app/features/sendings/ui/received-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'sendings.receivedTitle' }

export const loader = memberPage('introduction:answer', async ({ actor, params }) => {
  const id = params['id'] ?? ''
  const sending = await getReceived(actor, id)
  await noteOpened(actor, id)
  return { sending }
})

export const action = memberActions('introduction:answer', {
  decline: form(declineSendingSchema, async ({ reason }, { actor, params }) => {
    await declineSending(actor, params['id'] ?? '', reason)
    return redirectWithNotice('/introductions/sent', 'sendings.notices.declined')
  }),
})

export default function ReceivedSending() {
  return <ReceivedPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
