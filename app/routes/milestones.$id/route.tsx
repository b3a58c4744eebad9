import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { acceptMilestone } from '#app/features/milestones/commands/accept-milestone.server.ts'
import { askForChanges } from '#app/features/milestones/commands/ask-for-changes.server.ts'
import { billMilestone } from '#app/features/milestones/commands/bill-milestone.server.ts'
import { deliverMilestone } from '#app/features/milestones/commands/deliver-milestone.server.ts'
import { answerDispute, raiseDispute } from '#app/features/milestones/commands/raise-dispute.server.ts'
import { getMilestonePage } from '#app/features/milestones/queries/get-milestone-page.server.ts'
import { pressSchema, wordsSchema } from '#app/features/milestones/schema.ts'
import { MilestonePageView } from '#app/features/milestones/ui/milestone-page.tsx'
import type { MemberActor } from '#app/platform/actor.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'milestones.title' }

export const loader = memberPage('deal:read', ({ actor, params }) => getMilestonePage(actor, params['id'] ?? ''))

/** A form with words to the other side. */
const saying = (run: (actor: MemberActor, id: string, words: string) => Promise<void>, notice: string) =>
  form(wordsSchema, async ({ words }, { actor, params }) => {
    const id = params['id'] ?? ''
    await run(actor, id, words)
    return redirectWithNotice(`/milestones/${id}`, `milestones.notices.${notice}`)
  })

export const action = memberActions('deal:act', {
  bill: form(pressSchema, async (_input, { actor, params }) => {
    const { quoteId } = await billMilestone(actor, params['id'] ?? '')
    return redirect(`/payments/${quoteId}`, 303)
  }),
  accept: form(pressSchema, async (_input, { actor, params }) => {
    const id = params['id'] ?? ''
    await acceptMilestone(actor, id)
    return redirectWithNotice(`/milestones/${id}`, 'milestones.notices.accepted')
  }),
  deliver: saying(deliverMilestone, 'delivered'),
  ask_for_changes: saying(askForChanges, 'changesAsked'),
  dispute: saying(raiseDispute, 'disputed'),
  answer: saying(answerDispute, 'answered'),
})

// A refusal often means that the other side was faster: the page shows the state as it is now.
export const shouldRevalidate = () => true

export default function MilestoneRoute() {
  return <MilestonePageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
