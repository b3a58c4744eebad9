import { anonymous } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import type { ClientInfo } from '#app/platform/session/session.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { createEmailToken } from '../email-tokens.server.ts'

/** Longer than the work takes for a known address, so that the time says nothing. */
const ANSWER_AFTER_MS = 300

async function askForMail(email: string): Promise<void> {
  const member = await db.member.findUnique({ where: { email }, select: { id: true } })
  if (!member) return
  await runCommand(anonymous, 'account:enter', async ({ tx, now, record, emit }) => {
    const tokenId = await createEmailToken({ tx, now }, member.id, 'reset_password')
    await record({ action: 'member.password_reset_requested', entityType: 'member', entityId: member.id })
    await emit('account.password_reset_requested', { tokenId })
  })
}

/**
 * Asks for a reset mail. Says the same, after the same time, whether the address is known or not.
 * @throws AppError request.too_many
 */
export async function requestPasswordReset(email: string, client: ClientInfo): Promise<void> {
  const isTime = new Promise<void>((resolve) => setTimeout(resolve, ANSWER_AFTER_MS))
  await takePoint('mail:address', client.ipAddress)
  await takePoint('mail:account', hashToken(email))
  await Promise.all([askForMail(email), isTime])
}
