import { useActionData, useLoaderData } from '@remix-run/react'
import { parkedFields } from '#app/features/introductions/parked-fields.ts'
import { askQuestion } from '#app/features/questions/commands/ask-question.server.ts'
import { getAskQuestionPage } from '#app/features/questions/queries/get-ask-page.server.ts'
import { askSchema } from '#app/features/questions/schema.ts'
import { AskQuestionPageView } from '#app/features/questions/ui/ask-question-page.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'

export const handle = { titleKey: 'questions.ask.title' }

export const loader = memberPage('question:ask', async ({ actor, params, request }) => {
  const parked = parkedFields(await readParkedForm(request, actor.memberId))
  return { page: await getAskQuestionPage(actor, params['id'] ?? ''), values: parked ?? {} }
})

export const action = memberActions('question:ask', {
  ask: form(askSchema, async ({ text }, { actor, params, request }) => {
    await takePoint('question:member', actor.memberId)
    const listingId = params['id'] ?? ''
    await askQuestion(actor, { listingId, text })
    const headers = { 'Set-Cookie': await dropParkedForm(request) }
    return redirectWithNotice(`/listings/${listingId}`, 'questions.notices.asked', headers)
  }),
})

export default function AskQuestion() {
  return <AskQuestionPageView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
