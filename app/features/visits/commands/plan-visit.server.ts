import { ownNavigatorId } from '#app/features/navigators/own-navigator.ts'
import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { VISITS_MAX } from '../limits.ts'
import type { FinishVisitInput, PlanVisitInput } from '../schema.ts'
import { membersScope, ownVisitsScope } from '../scope.ts'

/** @throws AppError participant.not_found for whom the navigator does not look after */
export async function requireMember({ tx, actor }: CommandContext, participantId: string): Promise<void> {
  const known = await tx.participant.count({ where: { AND: [{ id: participantId }, membersScope(actor)] } })
  if (known === 0) throw new AppError('participant.not_found')
}

/** @throws AppError participant.not_found, visit.too_many */
export async function planVisit(actor: Actor, participantId: string, input: PlanVisitInput): Promise<void> {
  await runCommand(actor, 'introduction:broker', async (ctx) => {
    await requireMember(ctx, participantId)
    const { tx, now, record } = ctx
    if ((await tx.visit.count({ where: { AND: [{ participantId }, ownVisitsScope(actor)] } })) >= VISITS_MAX)
      throw new AppError('visit.too_many', { params: { max: VISITS_MAX } })
    await tx.visit.create({
      data: {
        navigatorParticipantId: ownNavigatorId(actor),
        participantId,
        plannedOn: new Date(input.plannedOn),
        place: input.place ?? '',
        createdAt: now,
      },
    })
    await record({ action: 'visit.planned', entityType: 'participant', entityId: participantId })
  })
}

/** A visit has been, or what was said of it is said better. @throws AppError request.not_found */
export async function finishVisit(actor: Actor, { visitId, doneOn, words }: FinishVisitInput): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, record }) => {
    const { count } = await tx.visit.updateMany({
      where: { AND: [{ id: visitId }, ownVisitsScope(actor)] },
      data: { doneOn: new Date(doneOn), words: words ?? '' },
    })
    if (count !== 1) throw new AppError('request.not_found')
    await record({ action: 'visit.done', entityType: 'visit', entityId: visitId })
  })
}

/** A planned visit will not be. One that has been stays. @throws AppError request.not_found */
export async function cancelVisit(actor: Actor, visitId: string): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, record }) => {
    const { count } = await tx.visit.deleteMany({
      where: { AND: [{ id: visitId, doneOn: null }, ownVisitsScope(actor)] },
    })
    if (count !== 1) throw new AppError('request.not_found')
    await record({ action: 'visit.cancelled', entityType: 'visit', entityId: visitId })
  })
}
