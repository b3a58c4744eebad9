import { useActionData, useLoaderData } from '@remix-run/react'
import { requestIntroduction } from '#app/features/introductions/commands/request-introduction.server.ts'
import { parkedFields } from '#app/features/introductions/parked-fields.ts'
import { getAskPage } from '#app/features/introductions/queries/get-ask-page.server.ts'
import { requestSchema } from '#app/features/introductions/schema.ts'
import { AskPageView } from '#app/features/introductions/ui/ask-page.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'

export const handle = { titleKey: 'introductions.ask.title' }

export const loader = memberPage('introduction:request', async ({ actor, request, url }) => {
  const parked = parkedFields(await readParkedForm(request, actor.memberId))
  const page = await getAskPage(actor, url.searchParams.get('to') ?? '', url.searchParams.get('from'))
  return { page, values: parked ?? {} }
})

const notices = {
  waiting: 'introductions.notices.queued',
  requested: 'introductions.notices.requested',
  proposed: 'introductions.notices.sentOn',
}

export const action = memberActions('introduction:request', {
  ask: form(requestSchema, async (input, { actor, request }) => {
    await takePoint('introduction:member', actor.memberId)
    const { introductionId, begunIn } = await requestIntroduction(actor, input)
    const headers = { 'Set-Cookie': await dropParkedForm(request) }
    return redirectWithNotice(`/introductions/${introductionId}`, notices[begunIn], headers)
  }),
})

export default function AskForIntroduction() {
  return <AskPageView {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
