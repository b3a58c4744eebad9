import { introductionNavigatorScope } from '#app/features/introductions/scope.ts'
import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'

/** Who writes on the case, and for which navigator. */
export interface HeldCase {
  introductionId: string
  navigatorId: string
  authorMemberId: string
}

/**
 * Holds a case of the actor's in its hands until the end of the transaction: a hand-over comes before, and then nothing is
 * written, or after.
 * @throws AppError introduction.not_found, also for a case of another navigator
 */
export async function holdCase({ tx, actor }: CommandContext, introductionId: string): Promise<HeldCase> {
  if (actor.kind !== 'member') throw new AppError('request.forbidden')
  const find = () =>
    tx.introduction.findFirst({
      where: { AND: [{ id: introductionId }, introductionNavigatorScope(actor)] },
      select: { navigatorParticipantId: true },
    })
  if (!(await find())) throw new AppError('introduction.not_found')
  await tx.$queryRaw`SELECT 1 FROM "Introduction" WHERE "id" = ${introductionId}::uuid FOR SHARE`
  const navigatorId = (await find())?.navigatorParticipantId
  if (!navigatorId) throw new AppError('introduction.not_found')
  return { introductionId, navigatorId, authorMemberId: actor.memberId }
}
