import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { FeeQuote } from '#prisma/generated/client.ts'
import type { EvidenceFacts } from '../evidence.ts'

const forTheBank = systemScope('evidence about a payment for the payer’s own bank')

const findCharge = (id: string) =>
  db.charge.findFirstOrThrow({
    where: { id, ...forTheBank },
    include: { quote: { include: { lines: { orderBy: { position: 'asc' } } } } },
  })

async function consentsOf(participantId: string): Promise<EvidenceFacts['consents']> {
  const rows = await db.legalConsent.findMany({
    where: { participantId, ...forTheBank },
    orderBy: { givenAt: 'asc' },
  })
  return rows.map(({ documentKey, documentVersion, givenAt }) => ({
    ...{ key: documentKey, version: documentVersion },
    at: givenAt.toISOString(),
  }))
}

/** Of the deal, or of what else was billed: the audit names it by the kind of the quote. */
async function stepsOf({
  kind,
  dealId,
  subjectId,
}: Pick<FeeQuote, 'kind' | 'dealId' | 'subjectId'>): Promise<EvidenceFacts['steps']> {
  const rows = await db.auditEntry.findMany({
    where: { entityType: dealId ? 'deal' : kind, entityId: dealId ?? subjectId },
    orderBy: { at: 'asc' },
    select: { action: true, at: true },
  })
  return rows.map(({ action, at }) => ({ action, at: at.toISOString() }))
}

/** What our rows prove of a paid charge. @throws when there is no such charge */
export async function collectEvidence(chargeId: string): Promise<EvidenceFacts> {
  const { quote, ...charge } = await findCharge(chargeId)
  return {
    chargeId,
    amountYen: Number(charge.amountYen),
    refundedYen: Number(charge.refundedYen),
    scheduleVersion: `${quote.scheduleKey} ${quote.scheduleVersion}`,
    lines: quote.lines.map(({ kind, amountYen }) => ({ kind, amountYen: Number(amountYen) })),
    quotedAt: quote.frozenAt.toISOString(),
    paidAt: charge.paidAt?.toISOString() ?? '',
    consents: await consentsOf(charge.payerParticipantId),
    steps: await stepsOf(quote),
  }
}
