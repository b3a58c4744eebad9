import { useActionData, useLoaderData } from '@remix-run/react'
import { addTask } from '#app/features/tasks/commands/add-task.server.ts'
import { finishTask, removeTask, reopenTask } from '#app/features/tasks/commands/change-task.server.ts'
import { listTasks } from '#app/features/tasks/queries/list-tasks.server.ts'
import { readTaskQuery, taskRowSchema, taskSchema } from '#app/features/tasks/schema.ts'
import { TasksPageView } from '#app/features/tasks/ui/tasks-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'tasks.title' }

export const loader = memberPage('introduction:broker', ({ actor, url }) =>
  listTasks(actor, readTaskQuery(url), pageNumber(url)),
)

/** Back to where the button was. */
const back = (request: Request, notice: string) => {
  const { pathname, search } = new URL(request.url)
  return redirectWithNotice(`${pathname}${search}`, `tasks.notices.${notice}`)
}

export const action = memberActions('introduction:broker', {
  addTask: form(taskSchema, async (input, { actor }) => {
    await addTask(actor, input)
    return redirectWithNotice('/desk/tasks', 'tasks.notices.added')
  }),
  finishTask: form(taskRowSchema, async ({ taskId }, { actor, request }) => {
    await finishTask(actor, taskId)
    return back(request, 'finished')
  }),
  reopenTask: form(taskRowSchema, async ({ taskId }, { actor, request }) => {
    await reopenTask(actor, taskId)
    return back(request, 'reopened')
  }),
  removeTask: form(taskRowSchema, async ({ taskId }, { actor, request }) => {
    await removeTask(actor, taskId)
    return back(request, 'removed')
  }),
})

export const shouldRevalidate = () => true

export default function TasksRoute() {
  return <TasksPageView page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
