import { useActionData, useLoaderData } from '@remix-run/react'
import { proposeIntroduction } from '#app/features/introductions/commands/propose-introduction.server.ts'
import { turnDownIntroduction } from '#app/features/introductions/commands/turn-down-introduction.server.ts'
import { parkedFields } from '#app/features/introductions/parked-fields.ts'
import { getDeskIntroduction } from '#app/features/introductions/queries/get-desk-introduction.server.ts'
import { proposeSchema, turnDownSchema } from '#app/features/introductions/schema.ts'
import { DeskIntroductionPage } from '#app/features/introductions/ui/desk-introduction-page.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'introductions.desk.one' }

export const loader = memberPage('introduction:broker', async ({ actor, params, request }) => {
  const parked = parkedFields(await readParkedForm(request, actor.memberId))
  return { introduction: await getDeskIntroduction(actor, params['id'] ?? ''), parked }
})

const back = async (request: Request, id: string, notice: string) =>
  redirectWithNotice(`/desk/introductions/${id}`, notice, { 'Set-Cookie': await dropParkedForm(request) })

export const action = memberActions('introduction:broker', {
  propose: form(proposeSchema, async (input, { actor, params, request }) => {
    const id = params['id'] ?? ''
    await proposeIntroduction(actor, id, input)
    return back(request, id, 'introductions.notices.proposed')
  }),
  turn_down: form(turnDownSchema, async (input, { actor, params, request }) => {
    const id = params['id'] ?? ''
    await turnDownIntroduction(actor, id, input)
    return back(request, id, 'introductions.notices.turnedDown')
  }),
})

export const shouldRevalidate = () => true

export default function DeskIntroductionRoute() {
  return <DeskIntroductionPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
