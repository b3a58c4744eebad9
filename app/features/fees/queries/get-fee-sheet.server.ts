import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { type FeeScheduleVersion, versionNamed } from '#app/tracks/fee-schedule-type.ts'
import { type DealParties, standingIn } from '#app/features/deals/side-of.ts'
import { CONTRACT_FEE } from '../contract-fee.ts'
import { type FeeSheet, quoteSheet, previewSheet } from '../fee-sheet.ts'
import { feeReadingOf } from '../reading.ts'
import { quotesVisibleTo } from '../scope.ts'
import { readContractFee } from './read-contract-fee.server.ts'
import { isWaiverAvailable } from './find-waiver-use.server.ts'

export interface FeeDeal extends DealParties {
  id: string
  track: string
  agreedAmountYen: bigint | null
}

/** A fee and the version it comes from: the one it was frozen with, else the one in force. */
export interface FoundFee {
  sheet: FeeSheet
  version: FeeScheduleVersion
}

/**
 * The fee of a deal the caller has found under its own scope: the frozen quote, else a preview of the agreed price.
 * @param baseYen previews this price instead, such as one that is being proposed
 * @returns undefined where there is no fee, no price yet, or the reader may not see amounts (the side that does not pay)
 */
export async function findFee(actor: Actor, deal: FeeDeal, baseYen?: number): Promise<FoundFee | undefined> {
  const { schedule, fee } = await readContractFee(db, deal, clock.now())
  if (!fee || feeReadingOf(standingIn(actor, deal), fee.version.payer) === 'other_side') return undefined
  const quote = await db.feeQuote.findFirst({
    where: { AND: [{ dealId: deal.id, kind: CONTRACT_FEE }, quotesVisibleTo(actor)] },
    include: { lines: { orderBy: { position: 'asc' } } },
  })
  if (quote) {
    const version = versionNamed(schedule, quote.scheduleVersion)
    return { sheet: quoteSheet(quote, version), version }
  }
  const price = baseYen ?? deal.agreedAmountYen
  if (price === null) return undefined
  const { version } = fee
  const waiverAvailable = await isWaiverAvailable(db, fee)
  return { sheet: previewSheet({ version, baseYen: yen(price), waiverAvailable }), version }
}

/** The fee of a deal alone; see `findFee`. */
export const getFeeSheet = async (actor: Actor, deal: FeeDeal, baseYen?: number): Promise<FeeSheet | undefined> =>
  (await findFee(actor, deal, baseYen))?.sheet
