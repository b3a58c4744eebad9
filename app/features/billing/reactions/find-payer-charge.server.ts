import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** A charge with what a notice to its payer wants to know. */
export const findPayerCharge = (id: string) =>
  db.charge.findFirst({
    where: { id, ...systemScope('a notice to the payer') },
    include: { quote: { select: { id: true, kind: true, subjectId: true, dealId: true } } },
  })
