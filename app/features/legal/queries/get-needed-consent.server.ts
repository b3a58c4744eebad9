import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { chargePayerScope } from '#app/features/billing/scope.ts'
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

/** What is to be paid: the fee of a deal, also before it is quoted, or what was quoted. */
export type PaidSubject = { dealId: string } | { quoteId: string }

async function findPayer(
  tx: Pick<Tx, 'deal' | 'charge'>,
  actor: MemberActor,
  subject: PaidSubject,
): Promise<string | undefined> {
  if ('quoteId' in subject) {
    const where = { AND: [subject, chargePayerScope(actor)] }
    return (await tx.charge.findFirst({ where, select: { payerParticipantId: true } }))?.payerParticipantId
  }
  const deal = await tx.deal.findFirst({ where: { AND: [{ id: subject.dealId }, dealsVisibleTo(actor)] } })
  return deal ? contractFeeOf(deal, clock.now())?.payerParticipantId : undefined
}

/** Who pays, where the actor acts for it. */
export async function findActingPayer(
  tx: Pick<Tx, 'deal' | 'charge'>,
  actor: MemberActor,
  subject: PaidSubject,
): Promise<string | undefined> {
  const payer = await findPayer(tx, actor, subject)
  return payer && writableParticipantIds(actor).includes(payer) ? payer : undefined
}

/** What the payer has to agree to before going on; null when there is nothing to agree to. */
export async function getNeededConsent(actor: MemberActor, subject: PaidSubject) {
  const payer = await findActingPayer(db, actor, subject)
  const missing = payer ? await missingConsent(db, payer, clock.now()) : []
  if (missing.length === 0) return null
  return { shown: namesOf(missing), texts: missing.map(({ key, version, title }) => ({ key, version, title })) }
}

export type NeededConsent = NonNullable<Awaited<ReturnType<typeof getNeededConsent>>>
