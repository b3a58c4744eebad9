import { anonymous } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import { type ClientInfo, openSession } from '#app/platform/session/session.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { isPasswordOf } from '../password.server.ts'
import type { SignInInput } from '../schema.ts'

/**
 * Opens a new session for whoever knows the password. Known and unknown addresses take the same time and get
 * the same answer.
 * @param replacedSessionId the session this browser had before: it ends, so that no id outlives a sign-in
 * @returns the session's token, and whether it opens nothing before the second factor has been shown
 * @throws AppError account.wrong_credentials, request.too_many
 */
export async function signIn(
  { email, password }: SignInInput,
  client: ClientInfo,
  replacedSessionId?: string,
): Promise<{ token: string; isCodeNeeded: boolean }> {
  await takePoint('sign-in:address', client.ipAddress)
  // The address itself has no business in the table of counts.
  await takePoint('sign-in:account', hashToken(email))
  const member = await db.member.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, totpConfirmedAt: true },
  })
  const isRight = await isPasswordOf(member?.passwordHash, password)
  if (!member || !isRight) throw new AppError('account.wrong_credentials')
  return runCommand(anonymous, 'account:enter', async ({ tx, now, record }) => {
    if (replacedSessionId) await tx.session.deleteMany({ where: { id: replacedSessionId } })
    await record({ action: 'member.signed_in', entityType: 'member', entityId: member.id })
    return { token: await openSession(tx, member.id, client, now), isCodeNeeded: member.totpConfirmedAt !== null }
  })
}
