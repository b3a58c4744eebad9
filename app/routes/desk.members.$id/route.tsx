import { useActionData, useLoaderData } from '@remix-run/react'
import { addTask } from '#app/features/tasks/commands/add-task.server.ts'
import { finishTask, removeTask, reopenTask } from '#app/features/tasks/commands/change-task.server.ts'
import { taskRowSchema, taskSchema } from '#app/features/tasks/schema.ts'
import { cancelVisit, finishVisit, planVisit } from '#app/features/visits/commands/plan-visit.server.ts'
import { getMember } from '#app/features/visits/queries/get-member.server.ts'
import { finishVisitSchema, planVisitSchema, visitRowSchema } from '#app/features/visits/schema.ts'
import { MemberPageView } from '#app/features/visits/ui/member-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'visits.members.one' }

export const loader = memberPage('introduction:broker', ({ actor, params }) => getMember(actor, params['id'] ?? ''))

type Params = Record<string, string | undefined>
const back = (params: Params, notice: string) => redirectWithNotice(`/desk/members/${params['id'] ?? ''}`, notice)

export const action = memberActions('introduction:broker', {
  planVisit: form(planVisitSchema, async (input, { actor, params }) => {
    await planVisit(actor, params['id'] ?? '', input)
    return back(params, 'visits.notices.planned')
  }),
  finishVisit: form(finishVisitSchema, async (input, { actor, params }) => {
    await finishVisit(actor, input)
    return back(params, 'visits.notices.finished')
  }),
  cancelVisit: form(visitRowSchema, async ({ visitId }, { actor, params }) => {
    await cancelVisit(actor, visitId)
    return back(params, 'visits.notices.cancelled')
  }),
  addTask: form(taskSchema, async (input, { actor, params }) => {
    await addTask(actor, { title: input.title, dueOn: input.dueOn, participantId: params['id'] })
    return back(params, 'tasks.notices.added')
  }),
  finishTask: form(taskRowSchema, async ({ taskId }, { actor, params }) => {
    await finishTask(actor, taskId)
    return back(params, 'tasks.notices.finished')
  }),
  reopenTask: form(taskRowSchema, async ({ taskId }, { actor, params }) => {
    await reopenTask(actor, taskId)
    return back(params, 'tasks.notices.reopened')
  }),
  removeTask: form(taskRowSchema, async ({ taskId }, { actor, params }) => {
    await removeTask(actor, taskId)
    return back(params, 'tasks.notices.removed')
  }),
})

export const shouldRevalidate = () => true

export default function MemberRoute() {
  return <MemberPageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
