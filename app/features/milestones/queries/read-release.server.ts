import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** What is to be paid out for an accepted milestone. Amounts in whole yen. */
export interface Release {
  milestoneId: string
  dealId: string
  /** `milestone` or `trial_price`. */
  kind: string
  payeeParticipantId: string
  /** The charge the money came with; what is held for the payee stands under it in the ledger. */
  chargeId: string
  /** The released price and its tax. */
  workYen: bigint
  taxYen: bigint
  /** Taken off and paid to the tax office by the client; never held by us. */
  withheldYen: bigint
  /** What leaves `payee_funds`: price and tax less what is withheld. */
  heldYen: bigint
  /** The platform fee and its tax, frozen with the acceptance. */
  scheduleKey: string
  scheduleVersion: string
  feeYen: bigint
  feeTaxYen: bigint
  /** What is sent to the payee. */
  netYen: bigint
  acceptedAt: Date
}

/** @returns undefined for a milestone that is not accepted, or whose money is out already */
export async function readRelease(
  client: Pick<Tx, 'milestone' | 'feeQuote'>,
  milestoneId: string,
): Promise<Release | undefined> {
  const told = systemScope('of a milestone whose acceptance we were told of')
  const row = await client.milestone.findFirst({ where: { id: milestoneId, state: 'accepted', ...told } })
  if (!row?.acceptedAt) return undefined
  const quote = await client.feeQuote.findFirstOrThrow({
    where: { kind: row.kind, subjectId: row.id, ...told },
    select: { scheduleKey: true, scheduleVersion: true, charge: { select: { id: true } } },
  })
  const [workYen, taxYen, withheldYen] = [row.releasedWorkYen!, row.releasedTaxYen!, row.withheldYen!]
  const [feeYen, feeTaxYen] = [row.feeYen!, row.feeTaxYen!]
  const heldYen = workYen + taxYen - withheldYen
  return {
    milestoneId: row.id,
    dealId: row.dealId,
    kind: row.kind,
    payeeParticipantId: row.payeeParticipantId,
    chargeId: quote.charge!.id,
    scheduleKey: quote.scheduleKey,
    scheduleVersion: quote.scheduleVersion,
    ...{ workYen, taxYen, withheldYen, heldYen, feeYen, feeTaxYen },
    netYen: heldYen - feeYen - feeTaxYen,
    acceptedAt: row.acceptedAt,
  }
}
