import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { ownTasksScope } from '../scope.ts'

/** Ticks a task off, or takes the tick back; said twice it is the same. @throws AppError request.not_found */
async function setDone(actor: Actor, taskId: string, isDone: boolean): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, now, record }) => {
    const own = { AND: [{ id: taskId }, ownTasksScope(actor)] }
    if ((await tx.navigatorTask.count({ where: own })) === 0) throw new AppError('request.not_found')
    const { count } = await tx.navigatorTask.updateMany({
      where: { AND: [own, isDone ? { doneAt: null } : { doneAt: { not: null } }] },
      data: { doneAt: isDone ? now : null },
    })
    if (count === 0) return
    await record({ action: isDone ? 'task.done' : 'task.reopened', entityType: 'task', entityId: taskId })
  })
}

export const finishTask = (actor: Actor, taskId: string) => setDone(actor, taskId, true)
export const reopenTask = (actor: Actor, taskId: string) => setDone(actor, taskId, false)

/** @throws AppError request.not_found, also for one that is gone already */
export async function removeTask(actor: Actor, taskId: string): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, record }) => {
    const { count } = await tx.navigatorTask.deleteMany({ where: { AND: [{ id: taskId }, ownTasksScope(actor)] } })
    if (count !== 1) throw new AppError('request.not_found')
    await record({ action: 'task.removed', entityType: 'task', entityId: taskId })
  })
}
