import { useActionData, useLoaderData } from '@remix-run/react'
import { acceptIntroduction } from '#app/features/deals/commands/accept-introduction.server.ts'
import { declineIntroduction } from '#app/features/introductions/commands/decline-introduction.server.ts'
import { withdrawIntroduction } from '#app/features/introductions/commands/withdraw-introduction.server.ts'
import { parkedFields } from '#app/features/introductions/parked-fields.ts'
import { getIntroduction } from '#app/features/introductions/queries/get-introduction.server.ts'
import { declineSchema, pressSchema } from '#app/features/introductions/schema.ts'
import { IntroductionPage } from '#app/features/introductions/ui/introduction-page.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'introductions.title' }

export const loader = memberPage('introduction:answer', async ({ actor, params, request }) => {
  const parked = parkedFields(await readParkedForm(request, actor.memberId))
  return { introduction: await getIntroduction(actor, params['id'] ?? ''), parked }
})

export const action = memberActions('introduction:answer', {
  accept: form(pressSchema, async (_, { actor, params }) => {
    const { dealId } = await acceptIntroduction(actor, params['id'] ?? '')
    return redirectWithNotice(`/deals/${dealId}`, 'introductions.notices.accepted')
  }),
  decline: form(declineSchema, async (input, { actor, params, request }) => {
    const id = params['id'] ?? ''
    await declineIntroduction(actor, id, input)
    const headers = { 'Set-Cookie': await dropParkedForm(request) }
    return redirectWithNotice(`/introductions/${id}`, 'introductions.notices.declined', headers)
  }),
  withdraw: form(pressSchema, async (_, { actor, params }) => {
    const id = params['id'] ?? ''
    await withdrawIntroduction(actor, id)
    return redirectWithNotice(`/introductions/${id}`, 'introductions.notices.withdrawn')
  }),
})

// A refusal often means that the other side was faster: the page shows the state as it is now.
export const shouldRevalidate = () => true

export default function Introduction() {
  return <IntroductionPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
