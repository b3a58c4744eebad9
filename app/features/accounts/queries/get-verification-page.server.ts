import type { Actor } from '#app/platform/actor.ts'
import { env } from '#app/platform/env/env.server.ts'
import { isEmailTokenUsable } from './is-email-token-usable.server.ts'

export type VerificationPage =
  | { state: 'press'; token: string }
  /** The link does nothing; `canResend` when the reader is signed in and still unverified. */
  | { state: 'invalid'; canResend: boolean }
  /** A mail is on its way; `mailbox` is where a trial site keeps it. */
  | { state: 'sent'; email: string; mailbox: string | null }
  | { state: 'sign_in' }
  | { state: 'done' }

const localMailbox = (email: string): string | null =>
  env().SITE === 'production' || env().SMTP_URL ? null : `/dev/mailbox?${new URLSearchParams({ to: email })}`

/** The page of the verification link, and the one that tells to look for it. */
export async function getVerificationPage(actor: Actor, token: string | null): Promise<VerificationPage> {
  const isUnverified = actor.kind === 'member' && !actor.isEmailVerified
  if (token !== null) {
    const isUsable = await isEmailTokenUsable(token, 'verify_email')
    return isUsable ? { state: 'press', token } : { state: 'invalid', canResend: isUnverified }
  }
  if (actor.kind !== 'member') return { state: 'sign_in' }
  return isUnverified ? { state: 'sent', email: actor.email, mailbox: localMailbox(actor.email) } : { state: 'done' }
}
