import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { paymentPath, type QuoteSubject } from '#app/features/fees/payment-path.ts'

/** What was billed for a place or a visit the caller has found under its own scope; null before it is. */
export async function findBill(subject: QuoteSubject) {
  const charge = await db.charge.findFirst({
    where: { quote: { ...subject }, ...systemScope('billed for what the caller has found') },
    select: { id: true, state: true, amountYen: true, quote: { select: { id: true, kind: true, subjectId: true } } },
  })
  if (!charge) return null
  const { id, state, amountYen, quote } = charge
  return { chargeId: id, state, totalYen: Number(amountYen), path: paymentPath(quote) }
}
