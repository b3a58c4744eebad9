import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { yen } from '#app/platform/money/yen.ts'
import { type FeeScheduleVersion, versionNamed } from '#app/tracks/fee-schedule-type.ts'
import { type DealParties, standingIn } from '#app/features/deals/side-of.ts'
import { CONTRACT_FEE, type ContractFee } from '../contract-fee.ts'
import { type FeeSheet, quoteSheet, previewSheet } from '../fee-sheet.ts'
import { feeReadingOf } from '../reading.ts'
import { quotesVisibleTo } from '../scope.ts'
import { grantedVersion, type WaiverChoice, waiverChoiceOf, type WaiverStanding } from '../waiver.ts'
import { readContractFee } from './read-contract-fee.server.ts'
import { readWaiver } from './read-waiver.server.ts'

export interface FeeDeal extends DealParties {
  id: string
  track: string
  agreedAmountYen: bigint | null
}

/** A fee and the version it comes from: the one it was frozen with, else the one in force. */
export interface FoundFee {
  sheet: FeeSheet
  /** With the waiver as it was granted. */
  version: FeeScheduleVersion
  /** Where the payer stands with the waiver; null where there is none. */
  waiver: WaiverChoice | null
}

/** Why it was refused is between the payer and the operator. */
const withoutReason = (standing: WaiverStanding): WaiverStanding =>
  standing.is === 'refused' ? { ...standing, reason: '' } : standing

async function standingOf({ version, payerParticipantId }: ContractFee, isPayer: boolean, at: Date) {
  if (!version.waiver) return null
  const about = { participantId: payerParticipantId, waiverKey: version.waiver.key }
  const standing = await readWaiver(db, about, at)
  return isPayer ? standing : withoutReason(standing)
}

/**
 * The fee of a deal the caller has found under its own scope: the frozen quote, else a preview of the agreed price.
 * @param baseYen previews this price instead, such as one that is being proposed
 * @returns undefined where there is no fee, no price yet, or the reader may not see amounts (the side that does not pay)
 */
export async function findFee(actor: Actor, deal: FeeDeal, baseYen?: number): Promise<FoundFee | undefined> {
  const now = clock.now()
  const { schedule, fee } = await readContractFee(db, deal, now)
  const reading = fee && feeReadingOf(standingIn(actor, deal), fee.version.payer)
  if (!reading || reading === 'other_side') return undefined
  const standing = await standingOf(fee, reading === 'payer', now)
  const quote = await db.feeQuote.findFirst({
    where: { AND: [{ dealId: deal.id, kind: CONTRACT_FEE }, quotesVisibleTo(actor)] },
    include: { lines: { orderBy: { position: 'asc' } } },
  })
  if (quote) {
    const version = versionNamed(schedule, quote.scheduleVersion)
    const sheet = quoteSheet(quote, version)
    return { sheet, version, waiver: waiverChoiceOf(version, sheet, standing) }
  }
  const price = baseYen ?? deal.agreedAmountYen
  if (price === null) return undefined
  const version = grantedVersion(fee.version, standing)
  const sheet = previewSheet({ version, baseYen: yen(price), waiverAvailable: standing?.is === 'approved' })
  return { sheet, version, waiver: waiverChoiceOf(version, sheet, standing) }
}
