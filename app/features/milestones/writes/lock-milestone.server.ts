import { writableParticipantIds } from '#app/platform/actor.ts'
import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Milestone } from '#prisma/generated/client.ts'
import { milestonePartyScope } from '../scope.ts'

/** Holds the milestone's row until the end of the transaction and reads it, so that its changes come one after the other. */
export async function lockMilestone({ tx }: CommandContext, id: string): Promise<Milestone> {
  await tx.$queryRaw`SELECT 1 FROM "Milestone" WHERE "id" = ${id}::uuid FOR UPDATE`
  const milestone = await tx.milestone.findFirst({ where: { id, ...systemScope('locked by id') } })
  if (!milestone) throw new AppError('milestone.not_found')
  return milestone
}

/**
 * The locked milestone, for somebody who acts for this party.
 * @throws AppError milestone.not_found, also for milestones of other people; milestone.other_party
 */
export async function lockMilestoneAs(ctx: CommandContext, id: string, party: 'payer' | 'payee'): Promise<Milestone> {
  const found = await ctx.tx.milestone.findFirst({ where: { AND: [{ id }, milestonePartyScope(ctx.actor)] } })
  if (!found) throw new AppError('milestone.not_found')
  if (!writableParticipantIds(ctx.actor).includes(found[`${party}ParticipantId`]))
    throw new AppError('milestone.other_party')
  return lockMilestone(ctx, id)
}
