import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { canTake } from '#app/platform/process/process.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'
import { type ListingActor, type ListingTransition, process } from '../process.ts'

/** The listing as its caller read it: the move only happens from exactly this state and version. */
export interface MovableListing {
  id: string
  status: ListingStatus
  version: number
}

export type MoveData = Pick<
  Prisma.ListingUpdateManyMutationInput,
  'publishedAt' | 'rejectionReason' | 'closeReason' | 'expiresAt' | 'renewalRemindedAt'
> & { matchedDealId?: string | null }

type Announced = 'listing.submitted' | 'listing.published' | 'listing.rejected' | 'listing.expired' | 'listing.changed'

/** What the reactions are told; the search index follows `listing.changed`. */
const announced: Record<ListingTransition, readonly Announced[]> = {
  submit: ['listing.submitted'],
  withdraw: [],
  approve: ['listing.changed', 'listing.published'],
  reject: ['listing.rejected'],
  pause: ['listing.changed'],
  expire: ['listing.changed', 'listing.expired'],
  resume: ['listing.changed'],
  match: ['listing.changed'],
  reopen: ['listing.changed'],
  set_aside: [],
  close: ['listing.changed'],
}

/**
 * The one way a listing changes its state.
 * @returns the listing as it is now
 * @throws AppError listing.wrong_state when the process does not let this actor go this way, or someone else was faster
 */
export async function moveListing(
  { tx, record, emit }: CommandContext,
  { id, status, version }: MovableListing,
  transition: ListingTransition,
  as: ListingActor,
  data: MoveData = {},
): Promise<MovableListing> {
  if (!canTake(process, transition, status, as)) throw new AppError('listing.wrong_state')
  const { to } = process.transitions[transition]
  const { count } = await tx.listing.updateMany({
    where: { id, status, version, ...systemScope('found by the caller under its own scope') },
    data: { ...data, status: to, version: { increment: 1 } },
  })
  if (count !== 1) throw new AppError('listing.wrong_state')
  await record({
    action: 'listing.moved',
    entityType: 'listing',
    entityId: id,
    data: { transition, from: status, to, as },
  })
  for (const event of announced[transition]) await emit(event, { listingId: id })
  return { id, status: to, version: version + 1 }
}
