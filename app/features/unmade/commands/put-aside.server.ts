import { ownNavigatorId } from '#app/features/navigators/own-navigator.ts'
import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requireOffered } from '../queries/find-offered.server.ts'
import type { AsideReason } from '../rules.ts'
import type { PairIds } from '../schema.ts'
import { ownNotedPairsScope, ownPutAsidePairsScope } from '../scope.ts'

/**
 * Takes a pair out of the navigator's list; the others still see it. Said again, the last reason counts. No audit entry: what
 * a navigator does not propose concerns nobody.
 * @throws AppError unmade.not_found, introduction.conflict_declared
 */
export async function putAside(actor: Actor, { reason, ...pair }: PairIds & { reason: AsideReason }): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, now }) => {
    const navigatorParticipantId = ownNavigatorId(actor)
    await requireOffered(tx, actor, navigatorParticipantId, pair)
    const said = { reason, putAsideAt: now }
    await tx.putAsidePair.upsert({
      where: {
        navigatorParticipantId_offerListingId_needListingId: { navigatorParticipantId, ...pair },
        AND: ownPutAsidePairsScope(actor),
      },
      create: { navigatorParticipantId, ...pair, ...said },
      update: said,
    })
    await tx.notedPair.deleteMany({ where: { AND: [pair, ownNotedPairsScope(actor)] } })
  })
}

/** Brings a pair back into the navigator's list. @throws AppError unmade.not_found */
export async function takeBack(actor: Actor, pair: PairIds): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx }) => {
    const { count } = await tx.putAsidePair.deleteMany({ where: { AND: [pair, ownPutAsidePairsScope(actor)] } })
    if (count === 0) throw new AppError('unmade.not_found')
  })
}
