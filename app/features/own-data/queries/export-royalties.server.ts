import { royaltyReadingPartyScope } from '#app/features/royalties/scope.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { RoyaltyStatement } from '#prisma/generated/client.ts'

type Figures = Pick<RoyaltyStatement, 'salesYen' | 'pieces' | 'royaltyYen' | 'taxYen' | 'withheldYen'>

const figuresOf = ({ salesYen, pieces, royaltyYen, taxYen, withheldYen }: Figures): Figures => ({
  ...{ salesYen, pieces, royaltyYen, taxYen, withheldYen },
})

/** The shares of sales the owner proposed or agreed on, with what was stated: what is not sent yet, and who said what, only to the side it is from. */
export async function exportRoyalties(actor: MemberActor, ids: readonly string[]) {
  const rows = await db.royaltyAgreement.findMany({
    where: royaltyReadingPartyScope(actor),
    orderBy: { createdAt: 'asc' },
    include: {
      deal: { select: { offerParticipantId: true, needParticipantId: true } },
      statements: { orderBy: { periodStart: 'asc' } },
      audits: { orderBy: { askedAt: 'asc' } },
    },
  })
  return rows.flatMap(({ deal, statements, audits, ...row }) => {
    const own = { offer: ids.includes(deal.offerParticipantId), need: ids.includes(deal.needParticipantId) }
    const isAgreed = row.status === 'accepted' || row.status === 'ended'
    if (!isAgreed && !own[row.proposedBy]) return []
    const { memberId: _by, answeredByMemberId: _answeredBy, payeeForm, payerPaysSalaries, ...terms } = row
    return {
      ...terms,
      payeeForm: own.offer ? payeeForm : null,
      payerPaysSalaries: own.need ? payerPaysSalaries : null,
      statements: statements
        .filter(({ sentAt, correctsId }) => own.need || sentAt !== null || correctsId === null)
        .map(({ id, correctsId, periodStart, periodEnd, dueOn, payBy, sentAt, note, ...figures }) => ({
          ...{ id, correctsId, periodStart, periodEnd, dueOn, payBy, sentAt },
          ...(own.need || sentAt ? figuresOf(figures) : {}),
          note: own.need ? note : null,
        })),
      audits: audits.map(
        ({ id, statementId, state, reason, askedAt, answer, answeredAt, calledBy, calledAt, closedAt }) => ({
          ...{ id, statementId, state, askedAt, answeredAt, calledBy, calledAt, closedAt },
          reason: own.offer ? reason : null,
          answer: own.need ? answer : null,
        }),
      ),
    }
  })
}
