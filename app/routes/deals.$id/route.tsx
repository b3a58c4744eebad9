import { useActionData, useLoaderData } from '@remix-run/react'
import { acceptTerms } from '#app/features/deals/commands/accept-terms.server.ts'
import { breakOffDeal } from '#app/features/deals/commands/break-off-deal.server.ts'
import { proposeTerms } from '#app/features/deals/commands/propose-terms.server.ts'
import { takeStep } from '#app/features/deals/commands/take-step.server.ts'
import { acceptTermsSchema, breakOffSchema, proposeTermsSchema, stepSchema } from '#app/features/deals/schema.ts'
import { getDealRoom } from '#app/features/disclosure/queries/get-deal-room.server.ts'
import { DealRoomPage } from '#app/features/disclosure/ui/deal-room-page.tsx'
import { getWork } from '#app/features/milestones/queries/get-work.server.ts'
import { WorkPanel } from '#app/features/milestones/ui/work-panel.tsx'
import { getTermsFee } from '#app/features/fees/queries/get-terms-fee.server.ts'
import { FeePreview } from '#app/features/fees/ui/fee-preview.tsx'
import { parkedFields } from '#app/features/introductions/parked-fields.ts'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'deals.title' }

export const loader = memberPage('deal:read', async ({ actor, params, request }) => {
  const parked = parkedFields(await readParkedForm(request, actor.memberId))
  const id = params['id'] ?? ''
  const [room, termsFee, work] = await Promise.all([getDealRoom(actor, id), getTermsFee(actor, id), getWork(actor, id)])
  return { room, termsFee, work, parked }
})

const back = async (request: Request, id: string, notice: string) =>
  redirectWithNotice(`/deals/${id}`, `deals.notices.${notice}`, { 'Set-Cookie': await dropParkedForm(request) })

export const action = memberActions('deal:act', {
  step: form(stepSchema, async (input, { actor, params, request }) => {
    const id = params['id'] ?? ''
    const { moved } = await takeStep(actor, id, input)
    return back(request, id, moved ? 'moved' : 'confirmed')
  }),
  propose_terms: form(proposeTermsSchema, async (input, { actor, params, request }) => {
    const id = params['id'] ?? ''
    await proposeTerms(actor, id, input)
    return back(request, id, 'termsProposed')
  }),
  accept_terms: form(acceptTermsSchema, async (input, { actor, params, request }) => {
    const id = params['id'] ?? ''
    await acceptTerms(actor, id, input)
    return back(request, id, 'termsAccepted')
  }),
  break_off: form(breakOffSchema, async (input, { actor, params, request }) => {
    const id = params['id'] ?? ''
    await breakOffDeal(actor, id, input)
    return back(request, id, 'brokenOff')
  }),
})

// A refusal often means that the other side was faster: the page shows the state as it is now.
export const shouldRevalidate = () => true

export default function DealRoute() {
  const { room, termsFee, work, parked } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const fee = termsFee && <FeePreview {...termsFee} />
  return <DealRoomPage room={room} parked={parked} answer={answer} termsFee={fee} work={<WorkPanel work={work} />} />
}
