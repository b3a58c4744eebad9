import { ownNavigatorId } from '#app/features/navigators/own-navigator.ts'
import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { requireOffered } from '../queries/find-offered.server.ts'
import { notedSince } from '../rules.ts'
import type { PairIds } from '../schema.ts'
import { ownNotedPairsScope, ownPutAsidePairsScope } from '../scope.ts'

/**
 * Notes a pair as one the navigator means to propose; the others are not offered it for a while. Of two who press at once, one
 * gets it. Noted again by the same navigator, the time begins anew.
 * @throws AppError unmade.not_found, introduction.conflict_declared, unmade.noted_by_another
 */
export async function notePair(actor: Actor, pair: PairIds): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, now }) => {
    const navigatorParticipantId = ownNavigatorId(actor)
    await requireOffered(tx, actor, navigatorParticipantId, pair)
    const noted = { navigatorParticipantId, notedAt: now }
    const free = { OR: [{ notedAt: { lte: notedSince(now) } }, { navigatorParticipantId }] }
    const taken = await tx.notedPair.updateMany({
      where: { AND: [pair, free, systemScope('one whose time is over is free, whoever noted it')] },
      data: noted,
    })
    if (taken.count === 0) {
      const { count } = await tx.notedPair.createMany({ data: { ...pair, ...noted }, skipDuplicates: true })
      if (count === 0) throw new AppError('unmade.noted_by_another')
    }
    await tx.putAsidePair.deleteMany({ where: { AND: [pair, ownPutAsidePairsScope(actor)] } })
  })
}

/** Gives a noted pair back to all. @throws AppError unmade.not_found */
export async function releasePair(actor: Actor, pair: PairIds): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx }) => {
    const { count } = await tx.notedPair.deleteMany({ where: { AND: [pair, ownNotedPairsScope(actor)] } })
    if (count === 0) throw new AppError('unmade.not_found')
  })
}
