import { Secret, TOTP } from 'otpauth'
import { derive, seal, unseal } from '#app/platform/secrets/seal.server.ts'

/** RFC 6238 with the defaults every authenticator program knows. */
const PERIOD_SECONDS = 30
const DIGITS = 6
/** Clocks of telephones are off by some seconds, and typing takes some: one step before and after counts, too. */
const WINDOW = 1
const ISSUER = 'Musubi'

const totp = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: ISSUER, label, algorithm: 'SHA1', digits: DIGITS, period: PERIOD_SECONDS, secret })

/** The number of the 30-second step a moment lies in. */
const stepAt = (now: Date): number => Math.floor(now.getTime() / 1_000 / PERIOD_SECONDS)

const purposeOf = (memberId: string): string => `totp:${memberId}`

/** What is stored of a member's secret (base32); it opens for this member's row only. */
export const sealTotpSecret = (memberId: string, secret: string): string => seal(purposeOf(memberId), secret)

/** @throws Error when it was sealed under another SESSION_SECRET */
export function openTotpSecret(memberId: string, sealed: string): string {
  const secret = unseal(purposeOf(memberId), sealed)
  if (secret === undefined) throw new Error('a second factor was sealed under another SESSION_SECRET')
  return secret
}

/**
 * The secret offered to a session that sets up a second factor. Derived, so that nothing is stored before the first code
 * has confirmed it and a reloaded page shows the same picture.
 * @param since when the factor now in force was confirmed: another device gets another secret
 */
export const offeredTotpSecret = (sessionId: string, since: Date | null): string =>
  new Secret({
    buffer: new Uint8Array(derive('totp-offer', `${sessionId}:${since?.getTime() ?? 0}`)).buffer.slice(0, 20),
  }).base32

/** The address an authenticator program reads from the picture. */
export const totpAddress = (secret: string, email: string): string => totp(secret, email).toString()

/** The step a code stands for, of those that count now; undefined for a wrong code. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: WINDOW })
  return delta === null ? undefined : stepAt(now) + delta
}

/**
 * The code a telephone would show, for demo logins and tests.
 * @param lastStep the last step that was used: a code counts once, so the next one is given while it counts already
 */
export function codeFor(secret: string, now: Date, lastStep: number | null = null): { code: string; counts: boolean } {
  const step = Math.max(stepAt(now), (lastStep ?? 0) + 1)
  const code = totp(secret).generate({ timestamp: step * PERIOD_SECONDS * 1_000 })
  return { code, counts: step <= stepAt(now) + WINDOW }
}
