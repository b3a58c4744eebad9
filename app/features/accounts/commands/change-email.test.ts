import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { clock, HOUR_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeMember, signedIn } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { hashPassword } from '../password.server.ts'
import { getAccount } from '../queries/get-account.server.ts'
import { getEmailChangePage } from '../queries/get-email-change-page.server.ts'
import { mailsTo, someClient, tokenMailedTo } from '../testing/mails.server.ts'
import { changeEmail } from './change-email.server.ts'
import { changePassword } from './change-password.server.ts'
import { requestEmailChange } from './request-email-change.server.ts'
import { requestPasswordReset } from './request-password-reset.server.ts'
import { resetPassword } from './reset-password.server.ts'

const anonymous = { kind: 'anonymous' } as const
const invalid = { code: 'account.token_invalid' }
const password = 'kawaguchi no mise 7'
const someAddress = () => `${randomUUID()}@example.test`

async function memberWithPassword(given: { isVerified?: boolean } = {}) {
  const member = await makeMember(given)
  await db.member.update({ where: { id: member.id }, data: { passwordHash: await hashPassword(password) } })
  return { member, actor: await signedIn(member.id) }
}

type Made = Awaited<ReturnType<typeof memberWithPassword>>

const ask = ({ actor }: Made, newEmail: string) =>
  requestEmailChange(actor, { newEmail, currentPassword: password }, someClient())

async function withLink(given: { isVerified?: boolean } = {}) {
  const made = await memberWithPassword(given)
  const newEmail = someAddress()
  await ask(made, newEmail)
  return { ...made, newEmail, token: await tokenMailedTo(newEmail) }
}

const rowOf = (id: string) => db.member.findUniqueOrThrow({ where: { id } })
const audited = async (entityId: string) =>
  (await db.auditEntry.findMany({ where: { entityId }, orderBy: { at: 'asc' } })).map(({ action }) => action)

afterEach(() => clock.reset())

describe('requestEmailChange', () => {
  it('mails a link to the new address and a warning without one to the old, and changes nothing yet', async () => {
    const { member, actor, newEmail, token } = await withLink()
    const [link] = await mailsTo(newEmail)
    expect(link?.subject).toBe('新しいメールアドレスの確認をお願いします')
    // It may be a stranger's.
    expect(link?.text).not.toContain(member.displayName)
    const warnings = await mailsTo(member.email)
    expect(warnings.map((mail) => mail.subject)).toEqual(['メールアドレスの変更のお申し込みがありました'])
    expect(warnings[0]?.text).not.toContain('token=')
    expect(warnings[0]?.text).not.toContain(newEmail)
    expect((await rowOf(member.id)).email).toBe(member.email)
    expect((await getAccount(actor)).emailChange).toMatchObject({ newEmail })
    expect(await getEmailChangePage(token)).toEqual({ token, newEmail })
    expect(await audited(member.id)).toEqual(['member.email_change_requested'])
  })

  it('warns the old address also when its turn comes after the change', async () => {
    const made = await memberWithPassword()
    const { member } = made
    await ask(made, someAddress())
    await db.member.update({ where: { id: member.id }, data: { email: someAddress() } })
    expect(await mailsTo(member.email)).toHaveLength(1)
  })

  it("does the same for somebody's address; only its owner is told", async () => {
    const [made, other] = [await memberWithPassword(), await makeMember({ displayName: '別の人' })]
    await ask(made, other.email)
    const [mail] = await mailsTo(other.email)
    expect(mail?.subject).toBe('このメールアドレスはすでに登録されています')
    expect(mail?.text).not.toContain('token=')
    expect(mail?.text).not.toContain(made.member.displayName)
    expect(await mailsTo(made.member.email)).toHaveLength(1)
    expect((await getAccount(made.actor)).emailChange).toMatchObject({ newEmail: other.email })
    // The member's own data must not tell either: the list of mails is part of them.
    const mails = await db.mailDelivery.findMany({ where: { memberId: made.member.id } })
    expect(mails.map(({ template }) => template)).toEqual(['accounts.mail.emailChangeWarning'])
  })

  it('keeps the mail to a free address out of the list of mails, too', async () => {
    const { member } = await withLink()
    const mails = await db.mailDelivery.findMany({ where: { memberId: member.id } })
    expect(mails.map(({ template }) => template)).toEqual(['accounts.mail.emailChangeWarning'])
  })

  it('refuses a wrong password and the present address, each beside its field', async () => {
    const { actor, member } = await memberWithPassword()
    const newEmail = someAddress()
    await expect(
      requestEmailChange(actor, { newEmail, currentPassword: 'something else' }, someClient()),
    ).rejects.toMatchObject({ code: 'account.wrong_current_password', field: 'currentPassword' })
    await expect(
      requestEmailChange(actor, { newEmail: member.email, currentPassword: password }, someClient()),
    ).rejects.toMatchObject({ code: 'account.same_email', field: 'newEmail' })
    expect(await mailsTo(newEmail)).toEqual([])
    expect(await mailsTo(member.email)).toEqual([])
  })

  it('limits how often a member asks, and how often an address is written to', async () => {
    const made = await memberWithPassword()
    for (let i = 0; i < 5; i++) await ask(made, someAddress())
    await expect(ask(made, someAddress())).rejects.toMatchObject({ code: 'request.too_many' })
    const target = someAddress()
    for (let i = 0; i < 5; i++) await ask(await memberWithPassword(), target)
    await expect(ask(await memberWithPassword(), target)).rejects.toMatchObject({ code: 'request.too_many' })
  })

  it('makes an earlier link to another address worthless', async () => {
    const { token, ...made } = await withLink()
    await ask(made, someAddress())
    await expect(changeEmail(anonymous, token)).rejects.toMatchObject(invalid)
  })
})

describe('changeEmail', () => {
  it('changes the address in any browser, once; sessions stay', async () => {
    const { member, actor, newEmail, token } = await withLink({ isVerified: false })
    expect(await changeEmail(anonymous, token)).toBe(member.id)
    const after = await rowOf(member.id)
    expect(after.email).toBe(newEmail)
    expect(after.emailVerifiedAt).not.toBeNull()
    const open = await db.session.count({ where: { memberId: member.id, expiresAt: { gt: clock.now() } } })
    expect(open).toBe(await db.session.count({ where: { memberId: member.id } }))
    expect((await getAccount(actor)).emailChange).toBeNull()
    await expect(changeEmail(anonymous, token)).rejects.toMatchObject(invalid)
    expect(await getEmailChangePage(token)).toBeNull()
    expect(await audited(member.id)).toEqual(['member.email_change_requested', 'member.email_changed'])
  })

  it('happens once when the button is pressed three times at once', async () => {
    const { member, token } = await withLink()
    const press = () => changeEmail(anonymous, token)
    const { won, lost } = wonAndLost(await race(press, press, press))
    expect(won).toEqual([member.id])
    expect(lost).toMatchObject([invalid, invalid])
  })

  it('gives an address two want at the same moment to one of them', async () => {
    const newEmail = someAddress()
    const tokens = []
    for (const made of [await memberWithPassword(), await memberWithPassword()]) {
      await ask(made, newEmail)
      tokens.push(await tokenMailedTo(newEmail))
    }
    const { won, lost } = wonAndLost(await race(...tokens.map((token) => () => changeEmail(anonymous, token))))
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([{ code: 'account.email_taken' }])
  })

  it('is over after an hour', async () => {
    const { member, token } = await withLink()
    clock.moveBy(HOUR_MS + 1)
    expect(await getEmailChangePage(token)).toBeNull()
    await expect(changeEmail(anonymous, token)).rejects.toMatchObject(invalid)
    expect((await rowOf(member.id)).email).toBe(member.email)
  })

  it('ends the links that were mailed to the old address', async () => {
    const { member, token } = await withLink()
    await requestPasswordReset(member.email, someClient())
    const reset = await tokenMailedTo(member.email)
    await changeEmail(anonymous, token)
    await expect(resetPassword(reset, 'tanuki-tonkatsu-9', someClient())).rejects.toMatchObject(invalid)
  })

  it.each(['reset', 'changed'] as const)('is cancelled when the password is %s', async (way) => {
    const { member, actor, token } = await withLink()
    const newPassword = 'tanuki-tonkatsu-9'
    if (way === 'changed') await changePassword(actor, { currentPassword: password, newPassword }, someClient())
    else {
      await requestPasswordReset(member.email, someClient())
      await resetPassword(await tokenMailedTo(member.email), newPassword, someClient())
    }
    await expect(changeEmail(anonymous, token)).rejects.toMatchObject(invalid)
    expect((await rowOf(member.id)).email).toBe(member.email)
  })

  it('and a new password at the same moment do not block each other: one of the links wins', async () => {
    const { member, token, newEmail } = await withLink()
    await requestPasswordReset(member.email, someClient())
    const reset = await tokenMailedTo(member.email)
    const { won, lost } = wonAndLost(
      await race<unknown>(
        () => changeEmail(anonymous, token),
        () => resetPassword(reset, 'tanuki-tonkatsu-9', someClient()),
      ),
    )
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([invalid])
    expect([member.email, newEmail]).toContain((await rowOf(member.id)).email)
  })

  it.each(['', 'x', 'A'.repeat(43), "' OR 1=1 --", '\u0000'])('refuses the token "%s"', async (token) => {
    await expect(changeEmail(anonymous, token)).rejects.toMatchObject(invalid)
    expect(await getEmailChangePage(token)).toBeNull()
  })

  it('does not take the link of a reset mail, nor the other way round', async () => {
    const { member, token } = await withLink()
    await requestPasswordReset(member.email, someClient())
    await expect(changeEmail(anonymous, await tokenMailedTo(member.email))).rejects.toMatchObject(invalid)
    await expect(resetPassword(token, 'tanuki-tonkatsu-9', someClient())).rejects.toMatchObject(invalid)
  })
})
