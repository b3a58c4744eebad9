import { ownNavigatorId } from '#app/features/navigators/own-navigator.ts'
import { createProposal } from '#app/features/introductions/writes/create-proposal.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { requireOffered } from '../queries/find-offered.server.ts'
import { notedSince } from '../rules.ts'
import type { ProposeInput } from '../schema.ts'

/**
 * A navigator puts a pair before both of its owners, or before one first. It is theirs from here on: no other navigator is
 * offered it, and of two who press at once one gets it.
 * @throws AppError unmade.not_found, unmade.noted_by_another, introduction.conflict_declared, introduction.already_open
 */
export async function proposePair(actor: Actor, { note, ask, ...pair }: ProposeInput): Promise<string> {
  if (actor.kind !== 'member') throw new AppError('request.sign_in_first')
  return runCommand(
    actor,
    'introduction:broker',
    async (ctx) => {
      const navigatorParticipantId = ownNavigatorId(actor)
      await requireOffered(ctx.tx, actor, navigatorParticipantId, pair)
      const others = { navigatorParticipantId: { not: navigatorParticipantId }, notedAt: { gt: notedSince(ctx.now) } }
      const noted = { AND: [pair, others, systemScope('whether another means to propose it')] }
      if ((await ctx.tx.notedPair.count({ where: noted })) > 0) throw new AppError('unmade.noted_by_another')
      await ctx.tx.notedPair.deleteMany({ where: { AND: [pair, systemScope('it is proposed now')] } })
      return createProposal(ctx, { ...pair, navigatorParticipantId, memberId: actor.memberId, note, ask })
    },
    { conflicts: { Introduction_one_open_per_pair: 'introduction.already_open' } },
  )
}
