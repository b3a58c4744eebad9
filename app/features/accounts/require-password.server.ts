import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { takePoint } from '#app/platform/http/rate-limit.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { isPasswordOf } from './password.server.ts'

/**
 * Asks whoever is signed in for the password again, before what cannot be taken back.
 * @returns the stored hash, for a change that is to be made only while it holds
 * @throws AppError account.wrong_current_password beside the field `currentPassword`, request.too_many
 */
export async function requirePassword(actor: MemberActor, typed: string): Promise<string> {
  await takePoint('sign-in:account', hashToken(actor.email))
  const { passwordHash } = await db.member.findUniqueOrThrow({
    where: { id: actor.memberId },
    select: { passwordHash: true },
  })
  if (!(await isPasswordOf(passwordHash, typed)))
    throw new AppError('account.wrong_current_password', { field: 'currentPassword' })
  return passwordHash
}
