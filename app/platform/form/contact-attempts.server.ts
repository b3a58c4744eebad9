import { clock, DAY_MS } from '../clock.ts'
import { db } from '../db.server.ts'
import { sendEvent } from '../jobs/outbox.server.ts'
import { systemScope } from '../permissions/scope.ts'

/** So many refusals within the window are no slip any more. */
export const ATTEMPTS_TOLD = 3
export const ATTEMPTS_WINDOW_DAYS = 30

const KINDS = ['contact_detail', 'asks_name'] as const

/**
 * Notes that a form was refused because it gave away, or asked for, what both sides learn later; the words are not kept. The third
 * within 30 days goes to the operator, once.
 * @param errors of the form, by field
 */
export async function noteContactAttempts(
  memberId: string,
  errors: Readonly<Record<string, readonly string[] | null>> | null | undefined,
): Promise<void> {
  const said = Object.values(errors ?? {}).flatMap((messages) => messages ?? [])
  const kind = KINDS.find((name) => said.some((message) => message.startsWith(name)))
  if (!kind) return
  const now = clock.now()
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`contact-attempts:${memberId}`}, 0))`
    await tx.contactAttempt.create({ data: { memberId, kind, attemptedAt: now } })
    const since = new Date(now.getTime() - ATTEMPTS_WINDOW_DAYS * DAY_MS)
    const count = await tx.contactAttempt.count({
      where: { memberId, attemptedAt: { gte: since }, ...systemScope('how often one member was refused') },
    })
    if (count === ATTEMPTS_TOLD) await sendEvent(tx, 'member.contact_attempts', { memberId })
  })
}
