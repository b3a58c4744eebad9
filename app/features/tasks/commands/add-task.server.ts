import { ownNavigatorId } from '#app/features/navigators/own-navigator.ts'
import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { TASKS_MAX } from '../limits.ts'
import { findSubject } from '../queries/find-subject.server.ts'
import type { TaskInput } from '../schema.ts'
import { ownTasksScope } from '../scope.ts'

/** Notes something to do. @throws AppError task.too_many, request.not_found for what it would be about */
export async function addTask(actor: Actor, { title, dueOn, ...ids }: TaskInput): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, now, record }) => {
    const navigatorParticipantId = ownNavigatorId(actor)
    const subject = await findSubject(tx, actor, ids)
    if ((await tx.navigatorTask.count({ where: { AND: [{ doneAt: null }, ownTasksScope(actor)] } })) >= TASKS_MAX)
      throw new AppError('task.too_many', { params: { max: TASKS_MAX } })
    await tx.navigatorTask.create({
      data: {
        navigatorParticipantId,
        title,
        dueOn: dueOn === undefined ? null : new Date(dueOn),
        createdAt: now,
        ...(subject && { [`${subject.kind}Id`]: subject.id }),
      },
    })
    await record({ action: 'task.added', entityType: 'participant', entityId: navigatorParticipantId })
  })
}
