import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { dealsVisibleTo } from '#app/features/deals/scope.ts'
import { contractFeeOf } from '#app/features/fees/contract-fee.ts'
import type { LegalDocument } from '#app/tracks/legal-document.ts'
import { agreedKeys, namesOf, textOn } from '../legal-texts.ts'

/** The texts whose version of today a participant has not agreed to. */
export async function missingConsent(
  tx: Pick<Tx, 'legalConsent'>,
  participantId: string,
  now: Date,
): Promise<LegalDocument[]> {
  const given = await tx.legalConsent.findMany({
    where: { participantId, ...systemScope('the participant was found under the scope of the actor') },
    select: { documentKey: true, documentVersion: true },
  })
  const isGiven = ({ key, version }: LegalDocument) =>
    given.some(({ documentKey, documentVersion }) => documentKey === key && documentVersion === version)
  return agreedKeys.map((key) => textOn(key, tokyoDay(now))).filter((text) => !isGiven(text))
}

/** Who pays the fee of a deal, where the actor acts for it. */
export async function findActingPayer(
  tx: Pick<Tx, 'deal'>,
  actor: MemberActor,
  dealId: string,
): Promise<string | undefined> {
  const deal = await tx.deal.findFirst({ where: { AND: [{ id: dealId }, dealsVisibleTo(actor)] } })
  const payer = deal && contractFeeOf(deal, clock.now())?.payerParticipantId
  return payer && writableParticipantIds(actor).includes(payer) ? payer : undefined
}

/** What the payer of a deal's fee has to agree to before going on; null when there is nothing to agree to. */
export async function getNeededConsent(actor: MemberActor, dealId: string) {
  const payer = await findActingPayer(db, actor, dealId)
  const missing = payer ? await missingConsent(db, payer, clock.now()) : []
  if (missing.length === 0) return null
  return { shown: namesOf(missing), texts: missing.map(({ key, version, title }) => ({ key, version, title })) }
}

export type NeededConsent = NonNullable<Awaited<ReturnType<typeof getNeededConsent>>>
