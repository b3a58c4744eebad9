import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { dealsVisibleTo } from '#app/features/deals/scope.ts'
import { standingIn } from '#app/features/deals/side-of.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { type ListingSide, otherSide } from '#app/tracks/track-definition.ts'

const party = { select: { name: true, corporateNumber: true } } as const

/** How somebody stands to the royalties of a deal. */
export interface RoyaltyViewer {
  side: ListingSide | null
  /** The sides the reader reads, and may act, for. */
  reads: ListingSide[]
  acts: ListingSide[]
}

/**
 * A deal whose track knows royalties, for whoever may look at it.
 * @throws AppError deal.not_found, royalty.not_found in a track without
 */
export async function findRoyaltyDeal(actor: MemberActor, dealId: string) {
  const deal = await db.deal.findFirst({
    where: { AND: [{ id: dealId }, dealsVisibleTo(actor)] },
    include: { offerParticipant: party, needParticipant: party },
  })
  if (!deal) throw new AppError('deal.not_found')
  const { royalties } = trackOf(deal.track)
  if (!royalties) throw new AppError('royalty.not_found')
  const { sides: reads, acting: acts } = standingIn(actor, deal)
  const side = acts[0] ?? reads[0] ?? null
  const viewer: RoyaltyViewer = { side, reads, acts }
  const names = { offer: deal.offerParticipant.name, need: deal.needParticipant.name }
  const title = side === null ? null : names[otherSide(side)]
  return { deal, royalties, viewer, names, counterpart: title }
}
