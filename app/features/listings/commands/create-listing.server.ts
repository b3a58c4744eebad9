import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { FieldValues } from '#app/tracks/field.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import { splitValues } from '../listing-values.ts'
import { eligibleParticipants } from '../rules.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'
import { rewriteListing } from '../writes/rewrite-listing.server.ts'

export interface NewListing {
  /** Chosen by the form, so that a form sent twice makes one listing. */
  listingId: string
  track: TrackKey
  side: ListingSide
  /** May be left out by who can post for one participant only. */
  participantId: string | undefined
  values: FieldValues
  intent: 'draft' | 'submit'
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

async function insert({ tx, now, record }: CommandContext, input: NewListing, participantId: string): Promise<boolean> {
  const { listingId: id, track, side } = input
  const { columns, details, confidential } = splitValues(trackOf(track).sides[side].fields, input.values)
  const { count } = await tx.listing.createMany({
    data: [{ id, participantId, track, side, ...columns, details, createdAt: now }],
    skipDuplicates: true,
  })
  if (count === 0) return false
  await tx.listingConfidential.create({ data: { listingId: id, details: confidential } })
  await record({ action: 'listing.created', entityType: 'listing', entityId: id, data: { track, side } })
  return true
}

/**
 * Keeps a new listing as a draft, or submits it for review. Sent a second time it rewrites the first one.
 * @throws AppError listing.kind_not_allowed, listing.choose_participant, listing.not_found, listing.wrong_state
 */
export async function createListing(actor: Actor, input: NewListing): Promise<{ listingId: string }> {
  const participantId = participantOf(actor, input)
  return runCommand(actor, 'listing:write', async (ctx) => {
    const isNew = await insert(ctx, input, participantId)
    const listing = await findEditableListing(ctx, input.listingId)
    const isOfThisForm = listing.track === input.track && listing.side === input.side
    if (!isOfThisForm) throw new AppError('listing.not_found')
    if (!isNew) return rewriteListing(ctx, listing, input.values, input.intent)
    if (input.intent === 'submit') await moveListing(ctx, listing, 'submit', 'owner')
    return { listingId: listing.id }
  })
}
