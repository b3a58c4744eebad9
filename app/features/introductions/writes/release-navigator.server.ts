import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Introduction } from '#prisma/generated/client.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { suggestNavigator } from '../queries/suggest-navigator.server.ts'
import { deadlineFrom } from '../rules.ts'
import { moveIntroduction } from './move-introduction.server.ts'

export interface NavigatorChange {
  changedBy: 'asker' | 'counterpart' | 'navigator' | 'operator'
  /** For a refusal: each side may once. */
  side?: ListingSide
  reason: string
  note?: string | undefined
}

/**
 * Takes an introduction from its navigator, or from the one it was proposed to, and proposes the next best. One that was being
 * brokered is back in the queue; one that is with a party stays there, so that no answer and no deadline is lost.
 * @throws AppError introduction.wrong_state when it has moved on, or changed hands, meanwhile
 */
export async function releaseNavigator(
  ctx: CommandContext,
  introduction: Introduction,
  change: NavigatorChange,
): Promise<void> {
  const { id, state, navigatorParticipantId, suggestedNavigatorId } = introduction
  const fromNavigatorId = navigatorParticipantId ?? suggestedNavigatorId
  if (fromNavigatorId === null) throw new AppError('introduction.wrong_state')
  await ctx.tx.introductionNavigatorChange.create({
    data: {
      ...{ introductionId: id, fromNavigatorId, changedBy: change.changedBy, side: change.side ?? null },
      ...{ reason: change.reason, note: change.note ?? '', changedAt: ctx.now },
    },
  })
  const { count } = await ctx.tx.introduction.updateMany({
    where: { id, state, navigatorParticipantId, suggestedNavigatorId, ...systemScope('found under its own scope') },
    data: {
      navigatorParticipantId: null,
      navigatorSince: null,
      ...(state === 'proposed' ? { navigatorWantedAt: ctx.now } : {}),
      ...(await suggestNavigator(ctx.tx, introduction, ctx.now)),
    },
  })
  if (count !== 1) throw new AppError('introduction.wrong_state')
  await ctx.record({
    action: 'introduction.navigator_changed',
    entityType: 'introduction',
    entityId: id,
    data: { by: change.changedBy, reason: change.reason },
  })
  if (state === 'brokering')
    await moveIntroduction(ctx, introduction, 'hand_back', 'system', { expiresAt: deadlineFrom(ctx.now) })
  else await ctx.emit('introduction.navigator_called', { introductionId: id })
}
