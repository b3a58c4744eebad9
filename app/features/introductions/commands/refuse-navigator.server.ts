import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { partyRole } from '../introduction-role.ts'
import { isOpen } from '../rules.ts'
import type { RefuseNavigatorInput } from '../schema.ts'
import { introductionPartyActingScope } from '../scope.ts'
import { releaseNavigator } from '../writes/release-navigator.server.ts'

/**
 * A party would rather have another navigator: once each in an introduction. The navigator is told that it has gone to
 * somebody else, not why.
 * @throws AppError introduction.not_found, introduction.wrong_state, introduction.refused_once
 */
export async function refuseNavigator(
  actor: Actor,
  introductionId: string,
  { reason, note }: RefuseNavigatorInput,
): Promise<void> {
  await runCommand(
    actor,
    'introduction:answer',
    async (ctx) => {
      const introduction = await ctx.tx.introduction.findFirst({
        where: { AND: [{ id: introductionId }, introductionPartyActingScope(actor)] },
      })
      if (!introduction) throw new AppError('introduction.not_found')
      if (!isOpen(introduction.state)) throw new AppError('introduction.wrong_state')
      const { role, side } = partyRole(actor, introduction)
      await releaseNavigator(ctx, introduction, { changedBy: role, side, reason, note })
    },
    {
      conflicts: {
        IntroductionNavigatorChange_introductionId_side_key: 'introduction.refused_once',
        '"introductionId","side"': 'introduction.refused_once',
      },
    },
  )
}
