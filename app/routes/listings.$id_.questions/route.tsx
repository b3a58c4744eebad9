import { useActionData, useLoaderData } from '@remix-run/react'
import { parkedFields } from '#app/features/introductions/parked-fields.ts'
import { answerQuestion } from '#app/features/questions/commands/answer-question.server.ts'
import { declineQuestion } from '#app/features/questions/commands/decline-question.server.ts'
import { takeAnswerDown } from '#app/features/questions/commands/take-answer-down.server.ts'
import { getOwnerQuestions } from '#app/features/questions/queries/get-owner-questions.server.ts'
import { answerSchema, declineSchema, oneQuestionSchema } from '#app/features/questions/schema.ts'
import { OwnerQuestionsPageView } from '#app/features/questions/ui/owner-questions-page.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'questions.own.title' }

export const loader = memberPage('question:answer', async ({ actor, params, request }) => {
  const parked = parkedFields(await readParkedForm(request, actor.memberId))
  return { page: await getOwnerQuestions(actor, params['id'] ?? ''), parked: parked ?? {} }
})

const backTo = (params: Record<string, string | undefined>) => `/listings/${params['id'] ?? ''}/questions`

export const action = memberActions('question:answer', {
  answer: form(answerSchema, async (input, { actor, params, request }) => {
    await answerQuestion(actor, input)
    const headers = { 'Set-Cookie': await dropParkedForm(request) }
    return redirectWithNotice(backTo(params), 'questions.notices.answered', headers)
  }),
  decline: form(declineSchema, async (input, { actor, params }) => {
    await declineQuestion(actor, input)
    return redirectWithNotice(backTo(params), 'questions.notices.declined')
  }),
  take_down: form(oneQuestionSchema, async ({ questionId }, { actor, params }) => {
    await takeAnswerDown(actor, questionId)
    return redirectWithNotice(backTo(params), 'questions.notices.takenDown')
  }),
})

export default function ListingQuestions() {
  return <OwnerQuestionsPageView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
