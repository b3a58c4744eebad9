import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { paymentPath } from '#app/features/fees/payment-path.ts'
import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'

/** A fee too large for a card: the operator arranges the bank transfer, so the operator is told. */
export async function mailTransferNeeded(
  { chargeId }: { chargeId: string },
  { jobId }: { jobId: string },
): Promise<void> {
  const charge = await db.charge.findFirst({
    where: { id: chargeId, ...systemScope('a mail to the operator') },
    include: { quote: { select: { kind: true, subjectId: true } } },
  })
  if (!charge) return
  const operators = await db.member.findMany({
    where: { isOperator: true },
    select: { id: true },
    orderBy: { createdAt: 'asc' },
  })
  const path = paymentPath(charge.quote)
  for (const { id } of operators) await mailMember({ memberId: id, key: 'billing.mails.transferNeeded', path, jobId })
}
