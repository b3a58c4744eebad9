import { anonymous, type Locale } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { ErrorCode } from '#app/platform/errors/codes.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import { type ClientInfo, openSession } from '#app/platform/session/session.server.ts'
import { createEmailToken } from '../email-tokens.server.ts'
import { hashPassword } from '../password.server.ts'
import type { SignUpInput } from '../schema.ts'
import { signIn } from './sign-in.server.ts'

const isRefusal = (error: unknown, code: ErrorCode): boolean => error instanceof AppError && error.code === code

async function createMember(input: SignUpInput, locale: Locale, client: ClientInfo): Promise<string> {
  const { email, displayName, password } = input
  const passwordHash = await hashPassword(password)
  return runCommand(
    anonymous,
    'account:enter',
    async ({ tx, now, record, emit }) => {
      const member = await tx.member.create({ data: { email, displayName, locale, passwordHash, createdAt: now } })
      await record({ action: 'member.signed_up', entityType: 'member', entityId: member.id })
      const tokenId = await createEmailToken({ tx, now }, member.id, 'verify_email')
      await emit('account.verification_requested', { tokenId })
      return openSession(tx, member.id, client, now)
    },
    { conflicts: { email: 'account.email_taken' } },
  )
}

/**
 * Makes a member, signs them in and asks for the verification mail. A form sent twice must not end in "already in use":
 * whoever knows the password of the address is signed in instead, under the limits of signing in.
 * @returns the session's token
 * @throws AppError account.email_taken, request.too_many
 */
export async function signUp(input: SignUpInput, locale: Locale, client: ClientInfo): Promise<string> {
  await takePoint('sign-up:address', client.ipAddress)
  try {
    return await createMember(input, locale, client)
  } catch (taken) {
    if (!isRefusal(taken, 'account.email_taken')) throw taken
    const { token } = await signIn(input, client).catch((error: unknown) => {
      throw isRefusal(error, 'account.wrong_credentials')
        ? new AppError('account.email_taken', { field: 'email' })
        : error
    })
    return token
  }
}
