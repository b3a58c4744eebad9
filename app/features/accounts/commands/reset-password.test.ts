import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { clock, HOUR_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { getActor, memberOfEndedSession, sessionHeader } from '#app/platform/session/session.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { makeMember, signedIn } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { hashPassword } from '../password.server.ts'
import { mailsTo, someClient, tokenMailedTo } from '../testing/mails.server.ts'
import { changePassword } from './change-password.server.ts'
import { requestPasswordReset } from './request-password-reset.server.ts'
import { resetPassword } from './reset-password.server.ts'
import { signIn } from './sign-in.server.ts'

const oldPassword = 'kawaguchi no mise 7'
const newPassword = 'tanuki-tonkatsu-9'
const invalid = { code: 'account.token_invalid' }

async function memberWithPassword(isVerified = true) {
  const member = await makeMember({ isVerified })
  await db.member.update({ where: { id: member.id }, data: { passwordHash: await hashPassword(oldPassword) } })
  return member
}

async function memberWithResetMail(isVerified = true) {
  const member = await memberWithPassword(isVerified)
  await requestPasswordReset(member.email, someClient())
  return { member, token: await tokenMailedTo(member.email) }
}

const openHashes = async (memberId: string) =>
  (await db.session.findMany({ where: { memberId, expiresAt: { gt: clock.now() } } })).map((row) => row.tokenHash)

/** A session that has ended is kept, so that a form its browser still sends is given back to nobody else. */
const isKnownAsEnded = async (token: string, memberId: string) => {
  const cookie = (await sessionHeader(token)).split(';')[0]!
  const request = () => new Request('http://localhost/', { headers: { Cookie: cookie } })
  expect(await getActor(request())).toEqual({ kind: 'anonymous' })
  expect(await memberOfEndedSession(request())).toBe(memberId)
}

afterEach(() => clock.reset())

describe('requestPasswordReset', () => {
  it('answers alike, and not before the same time, whether the address is known or not', async () => {
    const member = await memberWithPassword()
    const answers = []
    for (const email of [member.email, `${randomUUID()}@example.test`]) {
      const since = performance.now()
      answers.push(await requestPasswordReset(email, someClient()))
      expect(performance.now() - since).toBeGreaterThanOrEqual(298)
    }
    expect(answers).toEqual([undefined, undefined])
    expect(await mailsTo(member.email)).toHaveLength(1)
  })

  it('limits the mails to one address alike, known or not', async () => {
    const member = await memberWithPassword()
    for (const email of [member.email, `${randomUUID()}@example.test`]) {
      await Promise.all(Array.from({ length: 5 }, () => requestPasswordReset(email, someClient())))
      await expect(requestPasswordReset(email, someClient())).rejects.toMatchObject({ code: 'request.too_many' })
    }
  })
})

describe('resetPassword', () => {
  it('sets the password, ends all sessions, opens a new one and tells the owner', async () => {
    const { member, token } = await memberWithResetMail(false)
    const { token: earlier } = await signIn({ email: member.email, password: oldPassword }, someClient())
    const session = await resetPassword(token, newPassword, someClient())
    expect(await openHashes(member.id)).toEqual([hashToken(session)])
    await isKnownAsEnded(earlier, member.id)
    await signIn({ email: member.email, password: newPassword }, someClient())
    await expect(signIn({ email: member.email, password: oldPassword }, someClient())).rejects.toMatchObject({
      code: 'account.wrong_credentials',
    })
    expect((await db.member.findUniqueOrThrow({ where: { id: member.id } })).emailVerifiedAt).not.toBeNull()
    expect((await mailsTo(member.email))[0]?.subject).toBe('パスワードが変更されました')
  })

  it('works once', async () => {
    const { token } = await memberWithResetMail()
    await resetPassword(token, newPassword, someClient())
    await expect(resetPassword(token, 'yet another one 5', someClient())).rejects.toMatchObject(invalid)
  })

  it('works once when the link is used twice at once', async () => {
    const { member, token } = await memberWithResetMail()
    const use = (password: string) => () => resetPassword(token, password, someClient())
    const { won, lost } = wonAndLost(await race(use('first of the two'), use('other of the two')))
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([invalid])
    expect(await openHashes(member.id)).toHaveLength(1)
  })

  it('ends earlier links, too', async () => {
    const { member, token } = await memberWithResetMail()
    clock.moveBy(1_000)
    await requestPasswordReset(member.email, someClient())
    const later = await tokenMailedTo(member.email)
    expect(later).not.toBe(token)
    await resetPassword(later, newPassword, someClient())
    await expect(resetPassword(token, 'yet another one 5', someClient())).rejects.toMatchObject(invalid)
  })

  it('is over after an hour', async () => {
    const { token } = await memberWithResetMail()
    clock.moveBy(HOUR_MS + 1)
    await expect(resetPassword(token, newPassword, someClient())).rejects.toMatchObject(invalid)
  })

  it.each(['', 'x', 'A'.repeat(43), '\u0000'])('refuses the token "%s"', async (token) => {
    await expect(resetPassword(token, newPassword, someClient())).rejects.toMatchObject(invalid)
  })
})

describe('changePassword', () => {
  it('asks for the present one', async () => {
    const member = await memberWithPassword()
    const input = { currentPassword: 'not the one 12', newPassword }
    await expect(changePassword(await signedIn(member.id), input, someClient())).rejects.toMatchObject({
      code: 'account.wrong_current_password',
      field: 'currentPassword',
    })
  })

  it('ends all sessions and opens a new one', async () => {
    const member = await memberWithPassword()
    const { token: earlier } = await signIn({ email: member.email, password: oldPassword }, someClient())
    const token = await changePassword(
      await signedIn(member.id),
      { currentPassword: oldPassword, newPassword },
      someClient(),
    )
    expect(await openHashes(member.id)).toEqual([hashToken(token)])
    await isKnownAsEnded(earlier, member.id)
  })

  it('lets one of two changes at once win', async () => {
    const member = await memberWithPassword()
    const actor = await signedIn(member.id)
    const change = (chosen: string) => () =>
      changePassword(actor, { currentPassword: oldPassword, newPassword: chosen }, someClient())
    const { won, lost } = wonAndLost(await race(change('first of the two'), change('other of the two')))
    expect(won).toHaveLength(1)
    expect(lost).toHaveLength(1)
    expect(await openHashes(member.id)).toHaveLength(1)
  })
})
