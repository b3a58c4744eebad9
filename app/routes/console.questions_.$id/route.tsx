import { useActionData, useLoaderData } from '@remix-run/react'
import { removeQuestion } from '#app/features/questions/commands/remove-question.server.ts'
import { getPublicQuestion } from '#app/features/questions/queries/get-public-question.server.ts'
import { removeQuestionSchema } from '#app/features/questions/schema.ts'
import { RemoveQuestionPage } from '#app/features/questions/ui/remove-question-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'questions.remove.title' }

export const loader = memberPage('question:remove', async ({ actor, params }) => ({
  question: await getPublicQuestion(actor, params['id'] ?? ''),
}))

export const action = memberActions('question:remove', {
  remove: form(removeQuestionSchema, async (input, { actor }) => {
    const { listingId } = await removeQuestion(actor, input)
    return redirectWithNotice(`/listings/${listingId}`, 'questions.notices.removed')
  }),
})

export default function RemoveQuestion() {
  const { question } = useLoaderData<typeof loader>()
  return <RemoveQuestionPage question={question} answer={useActionData<typeof action>()} />
}
