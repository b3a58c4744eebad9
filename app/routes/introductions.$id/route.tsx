import { useActionData, useLoaderData } from '@remix-run/react'
import { acceptIntroduction } from '#app/features/deals/commands/accept-introduction.server.ts'
import { agreeFirst } from '#app/features/introductions/commands/agree-first.server.ts'
import { answerLate } from '#app/features/introductions/commands/answer-late.server.ts'
import { callNavigator } from '#app/features/introductions/commands/call-navigator.server.ts'
import { declineIntroduction } from '#app/features/introductions/commands/decline-introduction.server.ts'
import { refuseNavigator } from '#app/features/introductions/commands/refuse-navigator.server.ts'
import { withdrawIntroduction } from '#app/features/introductions/commands/withdraw-introduction.server.ts'
import { parkedFields } from '#app/features/introductions/parked-fields.ts'
import { getIntroduction } from '#app/features/introductions/queries/get-introduction.server.ts'
import {
  declineSchema,
  lateAnswerSchema,
  pressSchema,
  refuseNavigatorSchema,
} from '#app/features/introductions/schema.ts'
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
    const id = params['id'] ?? ''
    if (await agreeFirst(actor, id))
      return redirectWithNotice(`/introductions/${id}`, 'introductions.notices.agreedFirst')
    const { dealId } = await acceptIntroduction(actor, id)
    return redirectWithNotice(`/deals/${dealId}`, 'introductions.notices.accepted')
  }),
  decline: form(declineSchema, async (input, { actor, params, request }) => {
    const id = params['id'] ?? ''
    await declineIntroduction(actor, id, input)
    const headers = { 'Set-Cookie': await dropParkedForm(request) }
    return redirectWithNotice(`/introductions/${id}`, 'introductions.notices.declined', headers)
  }),
  answer_late: form(lateAnswerSchema, async (input, { actor, params }) => {
    const id = params['id'] ?? ''
    await answerLate(actor, id, input)
    return redirectWithNotice(`/introductions/${id}`, 'introductions.notices.answeredLate')
  }),
  withdraw: form(pressSchema, async (_, { actor, params }) => {
    const id = params['id'] ?? ''
    await withdrawIntroduction(actor, id)
    return redirectWithNotice(`/introductions/${id}`, 'introductions.notices.withdrawn')
  }),
  call_navigator: form(pressSchema, async (_, { actor, params }) => {
    const id = params['id'] ?? ''
    await callNavigator(actor, id)
    return redirectWithNotice(`/introductions/${id}`, 'introductions.notices.called')
  }),
  refuse_navigator: form(refuseNavigatorSchema, async (input, { actor, params }) => {
    const id = params['id'] ?? ''
    await refuseNavigator(actor, id, input)
    return redirectWithNotice(`/introductions/${id}`, 'introductions.notices.refused')
  }),
})

// A refusal often means that the other side was faster: the page shows the state as it is now.
export const shouldRevalidate = () => true

export default function Introduction() {
  return <IntroductionPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
