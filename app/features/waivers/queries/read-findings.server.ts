import type { Tx } from '#app/platform/db.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { readWaiver } from '#app/features/fees/queries/read-waiver.server.ts'
import type { WaiverStanding } from '#app/features/fees/waiver.ts'
import { contractFeeWaiver as rules } from '#app/tracks/succession/waiver.ts'
import { type Findings, findingsOf } from '../conditions.ts'

const scope = systemScope('of a business the caller has found')

/** A business that has handed in a listing of the side that pays, or has come to a deal on it. */
async function isSelling(client: Pick<Tx, 'listing' | 'deal'>, participantId: string): Promise<boolean> {
  const listing = await client.listing.findFirst({
    where: { participantId, track: rules.track, side: rules.side, status: { not: 'draft' }, ...scope },
    select: { id: true },
  })
  if (listing) return true
  const deal = await client.deal.findFirst({
    where: { offerParticipantId: participantId, track: rules.track, ...scope },
    select: { id: true },
  })
  return deal !== null
}

/**
 * What is known of each condition at a moment, and where the business stands.
 * @param client `db`, or the transaction whose decision rests on it
 */
export async function readFindings(
  client: Pick<Tx, 'participant' | 'listing' | 'deal' | 'waiverUse' | 'waiverApplication'>,
  participantId: string,
  at: Date,
): Promise<{ found: Findings; standing: WaiverStanding }> {
  const facts = await client.participant.findUniqueOrThrow({
    where: { id: participantId },
    select: { kinds: true, prefecture: true, verificationStatus: true, foundedYear: true },
  })
  const standing = await readWaiver(client, { participantId, waiverKey: rules.waiverKey }, at)
  const selling = await isSelling(client, participantId)
  return { found: findingsOf(rules, { ...facts, isSelling: selling, standing }, tokyoDay(at)), standing }
}
