import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** An attempt with what Stripe is told of it. @throws when there is none */
export const findAttempt = (id: string) =>
  db.chargeAttempt.findFirstOrThrow({
    where: { id, ...systemScope('the attempt was opened under the payer’s scope') },
    include: { charge: { include: { quote: { select: { id: true, kind: true, subjectId: true } } } } },
  })

export type Attempt = Awaited<ReturnType<typeof findAttempt>>
