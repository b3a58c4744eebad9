import { afterEach, describe, expect, it } from 'vitest'
import { clock, HOUR_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeMember, signedIn } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { isEmailTokenUsable } from '../queries/is-email-token-usable.server.ts'
import { mailsTo, someClient, tokenMailedTo } from '../testing/mails.server.ts'
import { requestEmailVerification } from './request-email-verification.server.ts'
import { requestPasswordReset } from './request-password-reset.server.ts'
import { verifyEmail } from './verify-email.server.ts'

const anonymous = { kind: 'anonymous' } as const
const invalid = { code: 'account.token_invalid' }

async function unverifiedWithMail() {
  const member = await makeMember({ isVerified: false })
  const actor = await signedIn(member.id)
  await requestEmailVerification(actor, someClient())
  return { member, actor, token: await tokenMailedTo(member.email) }
}

const verifiedAt = async (id: string) => (await db.member.findUniqueOrThrow({ where: { id } })).emailVerifiedAt
const timesVerified = (entityId: string) =>
  db.auditEntry.count({ where: { entityId, action: 'member.email_verified' } })

afterEach(() => clock.reset())

describe('verifyEmail', () => {
  it('verifies, and is no error the second time', async () => {
    const { member, token } = await unverifiedWithMail()
    await verifyEmail(anonymous, token)
    const first = await verifiedAt(member.id)
    expect(first).not.toBeNull()
    expect(await isEmailTokenUsable(token, 'verify_email')).toBe(true)
    await verifyEmail(anonymous, token)
    expect(await verifiedAt(member.id)).toEqual(first)
  })

  it('happens once when the link is pressed three times at once', async () => {
    const { member, token } = await unverifiedWithMail()
    const press = () => verifyEmail(anonymous, token)
    expect(wonAndLost(await race(press, press, press)).lost).toEqual([])
    expect(await timesVerified(member.id)).toBe(1)
  })

  it('is over after 24 hours, unless it was done in time', async () => {
    const [late, inTime] = [await unverifiedWithMail(), await unverifiedWithMail()]
    await verifyEmail(anonymous, inTime.token)
    clock.moveBy(24 * HOUR_MS + 1)
    await expect(verifyEmail(anonymous, late.token)).rejects.toMatchObject(invalid)
    expect(await isEmailTokenUsable(late.token, 'verify_email')).toBe(false)
    expect(await verifiedAt(late.member.id)).toBeNull()
    await verifyEmail(anonymous, inTime.token)
  })

  it.each(['', 'x', 'A'.repeat(43), "' OR 1=1 --", '\u0000'])('refuses the token "%s"', async (token) => {
    await expect(verifyEmail(anonymous, token)).rejects.toMatchObject(invalid)
    expect(await isEmailTokenUsable(token, 'verify_email')).toBe(false)
  })

  it('does not take the link of a reset mail', async () => {
    const member = await makeMember({ isVerified: false })
    await requestPasswordReset(member.email, someClient())
    const token = await tokenMailedTo(member.email)
    await expect(verifyEmail(anonymous, token)).rejects.toMatchObject(invalid)
  })
})

describe('requestEmailVerification', () => {
  it("mails again in the member's language, up to a limit", async () => {
    const { member, actor } = await unverifiedWithMail()
    for (let i = 0; i < 4; i++) await requestEmailVerification(actor, someClient())
    await expect(requestEmailVerification(actor, someClient())).rejects.toMatchObject({ code: 'request.too_many' })
    const mails = await mailsTo(member.email)
    expect(mails).toHaveLength(5)
    expect(mails[0]?.subject).toBe('メールアドレスの確認をお願いします')
  })

  it('mails nothing to who is verified', async () => {
    const member = await makeMember()
    await requestEmailVerification(await signedIn(member.id), someClient())
    expect(await mailsTo(member.email)).toEqual([])
  })
})
