import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import { eligibleParticipants } from '../rules.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'

export interface NewListing {
  /** Chosen by the form, so that a form sent twice makes one listing. */
  listingId: string
  track: TrackKey
  side: ListingSide
  /** May be left out by who can post for one participant only. */
  participantId: string | undefined
}

function participantOf(actor: Actor, { track, side, participantId }: NewListing): string {
  const eligible = eligibleParticipants(actor, track, side)
  if (participantId === undefined && eligible.length === 1) return eligible[0]!.id
  if (participantId === undefined && eligible.length > 1)
    throw new AppError('listing.choose_participant', { field: 'participantId' })
  const chosen = eligible.find((participant) => participant.id === participantId)
  if (!chosen) throw new AppError('listing.kind_not_allowed', { field: 'participantId' })
  return chosen.id
}

/**
 * Starts an empty draft. Sent a second time it finds the first one.
 * @throws AppError listing.kind_not_allowed, listing.choose_participant, listing.not_found for an id that is taken
 */
export async function startListing(actor: Actor, input: NewListing): Promise<{ listingId: string }> {
  const participantId = participantOf(actor, input)
  const { listingId: id, track, side } = input
  return runCommand(actor, 'listing:write', async (ctx) => {
    const { tx, now, record } = ctx
    const { count } = await tx.listing.createMany({
      data: [{ id, participantId, track, side, title: '', teaser: '', createdAt: now }],
      skipDuplicates: true,
    })
    const listing = await findEditableListing(ctx, id)
    if (listing.track !== track || listing.side !== side) throw new AppError('listing.not_found')
    if (count === 1) {
      await tx.listingConfidential.create({ data: { listingId: id } })
      await tx.listingDraft.create({ data: { listingId: id, updatedAt: now } })
      await record({ action: 'listing.created', entityType: 'listing', entityId: id, data: { track, side } })
    }
    return { listingId: id }
  })
}
