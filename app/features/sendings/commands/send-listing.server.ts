import { ownNavigatorId } from '#app/features/navigators/own-navigator.ts'
import { type Actor, navigatorIds } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { findCandidates } from '../queries/find-candidates.server.ts'
import type { SendInput } from '../schema.ts'

/**
 * 案件送付: puts a listing before chosen others, who learn no name and give away none. Each participant gets it once.
 * @throws AppError listing.not_found, also when one of the chosen cannot be sent to any more
 */
export async function sendListing(actor: Actor, { listingId, recipients, note }: SendInput): Promise<string> {
  if (actor.kind !== 'member') throw new AppError('request.sign_in_first')
  return runCommand(actor, 'listing:send', async ({ tx, now, record, emit }) => {
    // One sending of a listing at a time: a second one finds what the first has sent.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sending:${listingId}`}, 0))`
    const { candidates } = await findCandidates(actor, listingId)
    const chosen = candidates.filter(({ id }) => recipients.includes(id))
    if (chosen.length < new Set(recipients).size) throw new AppError('sending.not_possible')
    const once = [...new Map(chosen.map((candidate) => [candidate.participantId, candidate])).values()]
    const { id } = await tx.listingSending.create({
      data: {
        ...{ listingId, note, sentByMemberId: actor.memberId, sentAt: now },
        navigatorParticipantId: navigatorIds(actor).length > 0 ? ownNavigatorId(actor) : null,
        recipients: {
          create: once.map((candidate) => ({ participantId: candidate.participantId, listingId: candidate.id })),
        },
      },
    })
    await record({ action: 'listing.sent', entityType: 'listing', entityId: listingId, data: { to: once.length } })
    await emit('listing.sent', { sendingId: id })
    return id
  })
}
