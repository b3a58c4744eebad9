import { useActionData, useLoaderData } from '@remix-run/react'
import { withdrawQuestion } from '#app/features/questions/commands/withdraw-question.server.ts'
import {
  type AskedQuestions,
  listAskedQuestions,
  listReceivedQuestions,
  type ReceivedQuestions,
} from '#app/features/questions/queries/list-questions.server.ts'
import { oneQuestionSchema } from '#app/features/questions/schema.ts'
import { MyQuestionsPage } from '#app/features/questions/ui/my-questions-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'questions.mine.title' }

export const loader = memberPage('question:ask', async ({ actor, url }): Promise<AskedQuestions | ReceivedQuestions> =>
  url.searchParams.get('view') === 'received'
    ? listReceivedQuestions(actor)
    : listAskedQuestions(actor, pageNumber(url)),
)

export const action = memberActions('question:ask', {
  withdraw: form(oneQuestionSchema, async ({ questionId }, { actor }) => {
    await withdrawQuestion(actor, questionId)
    return redirectWithNotice('/questions', 'questions.notices.withdrawn')
  }),
})

export default function Questions() {
  return <MyQuestionsPage list={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
