import { afterEach, describe, expect, it } from 'vitest'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { getActor, getHalfSignedIn, sessionHeader } from '#app/platform/session/session.server.ts'
import { makeMember, makeNavigatorActor, makeOperatorActor } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { hashPassword } from '../password.server.ts'
import { getTwoStep } from '../queries/get-two-step.server.ts'
import { mailsTo, someClient } from '../testing/mails.server.ts'
import { cookieOf } from '../testing/visit.server.ts'
import { codeFor, offeredTotpSecret, openTotpSecret } from '../totp.server.ts'
import { renewRecoveryCodes } from './renew-recovery-codes.server.ts'
import { setUpSecondFactor } from './set-up-second-factor.server.ts'
import { showSecondFactor } from './show-second-factor.server.ts'
import { signIn } from './sign-in.server.ts'
import { signOut } from './sign-out.server.ts'
import { turnOffSecondFactor } from './turn-off-second-factor.server.ts'

const currentPassword = 'kawaguchi no mise 7'
const STEP_MS = 30_000

afterEach(() => clock.reset())

async function requestOf(token: string): Promise<Request> {
  return new Request('http://localhost/', { headers: { Cookie: cookieOf(await sessionHeader(token)) } })
}

async function actorWith(token: string) {
  const actor = await getActor(await requestOf(token))
  if (actor.kind !== 'member') throw new Error('nobody is signed in')
  return actor
}

async function halfWith(token: string) {
  const half = await getHalfSignedIn(await requestOf(token))
  if (!half) throw new Error('no half session')
  return half
}

async function memberWithPassword(id?: string) {
  const member = id ? await db.member.findUniqueOrThrow({ where: { id } }) : await makeMember()
  await db.member.update({ where: { id: member.id }, data: { passwordHash: await hashPassword(currentPassword) } })
  const signInAgain = async () => (await signIn({ email: member.email, password: currentPassword }, someClient())).token
  return { member, signInAgain, actor: await actorWith(await signInAgain()) }
}

/** A member with a second factor and the code of a moment. */
async function memberWithDevice(id?: string) {
  const made = await memberWithPassword(id)
  const secret = offeredTotpSecret(made.actor.sessionId, null)
  const { code } = codeFor(secret, clock.now())
  const { token, recoveryCodes } = await setUpSecondFactor(made.actor, { code, currentPassword }, someClient())
  const nextCode = () => {
    clock.moveBy(STEP_MS)
    return codeFor(secret, clock.now()).code
  }
  return { ...made, secret, code, token, recoveryCodes, nextCode }
}

describe('setting up', () => {
  it('is in force with the first right code, ends the other sessions and tells the owner', async () => {
    const made = await memberWithPassword()
    const elsewhere = await made.signInAgain()
    const { offer } = await getTwoStep(made.actor, false)
    const { code } = codeFor(offer!.secret.replaceAll(' ', ''), clock.now())
    const { token, recoveryCodes } = await setUpSecondFactor(made.actor, { code, currentPassword }, someClient())
    expect(await actorWith(token)).toMatchObject({ memberId: made.member.id, secondFactor: 'shown' })
    expect(await getActor(await requestOf(elsewhere))).toEqual({ kind: 'anonymous' })
    expect(new Set(recoveryCodes).size).toBe(10)
    const row = await db.member.findUniqueOrThrow({ where: { id: made.member.id }, include: { recoveryCodes: true } })
    expect(openTotpSecret(row.id, row.totpSecret!)).toBe(offer!.secret.replaceAll(' ', ''))
    const stored = JSON.stringify(row)
    for (const secret of [offer!.secret, offer!.secret.replaceAll(' ', ''), ...recoveryCodes])
      expect(stored).not.toContain(secret)
    expect((await mailsTo(made.member.email))[0]?.subject).toBe('二段階認証を始めました')
  })

  it('shows the same picture until it is confirmed, and to each session its own', async () => {
    const { actor, signInAgain } = await memberWithPassword()
    const first = (await getTwoStep(actor, false)).offer
    expect((await getTwoStep(actor, false)).offer).toEqual(first)
    expect((await getTwoStep(await actorWith(await signInAgain()), false)).offer?.secret).not.toBe(first?.secret)
    expect(first?.address).toMatch(/^otpauth:\/\/totp\/Musubi:.+secret=/)
  })

  it.each([
    ['000000', currentPassword, 'account.wrong_code', 'code'],
    ['', currentPassword, 'account.wrong_code', 'code'],
    ['right', 'not the one 12', 'account.wrong_current_password', 'currentPassword'],
  ])('refuses code "%s" with password "%s"', async (typed, password, error, field) => {
    const { actor, member } = await memberWithPassword()
    const code = typed === 'right' ? codeFor(offeredTotpSecret(actor.sessionId, null), clock.now()).code : typed
    const input = { code, currentPassword: password }
    await expect(setUpSecondFactor(actor, input, someClient())).rejects.toMatchObject({ code: error, field })
    expect(await db.member.findUniqueOrThrow({ where: { id: member.id } })).toMatchObject({ totpConfirmedAt: null })
  })

  it('lets one of two at once win', async () => {
    const { actor } = await memberWithPassword()
    const { code } = codeFor(offeredTotpSecret(actor.sessionId, null), clock.now())
    const setUp = () => setUpSecondFactor(actor, { code, currentPassword }, someClient())
    const { won, lost } = wonAndLost(await race(setUp, setUp))
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([{ code: 'request.conflict' }])
    expect(await db.recoveryCode.count({ where: { memberId: actor.memberId } })).toBe(10)
  })

  it('moves to another device with another secret', async () => {
    const { token, secret, nextCode, signInAgain } = await memberWithDevice()
    const actor = await actorWith(token)
    const offer = (await getTwoStep(actor, true)).offer!.secret.replaceAll(' ', '')
    expect(offer).not.toBe(secret)
    clock.moveBy(STEP_MS)
    const { code } = codeFor(offer, clock.now())
    await setUpSecondFactor(actor, { code, currentPassword }, someClient())
    const half = await halfWith(await signInAgain())
    await expect(showSecondFactor(half, { code: nextCode() }, someClient())).rejects.toMatchObject({
      code: 'account.wrong_code',
    })
    await showSecondFactor(half, { code: codeFor(offer, clock.now()).code }, someClient())
  })
})

describe('signing in with it', () => {
  it('makes the password alone nobody, and the code a whole session', async () => {
    const { signInAgain, nextCode } = await memberWithDevice()
    const token = await signInAgain()
    expect(await getActor(await requestOf(token))).toEqual({ kind: 'anonymous' })
    const whole = await showSecondFactor(await halfWith(token), { code: nextCode() }, someClient())
    expect(await actorWith(whole)).toMatchObject({ secondFactor: 'shown' })
    expect(await getHalfSignedIn(await requestOf(token)), 'the half session has ended').toBeNull()
  })

  it('takes a code once, and none from before it', async () => {
    const { signInAgain, code, nextCode } = await memberWithDevice()
    const half = await halfWith(await signInAgain())
    await expect(showSecondFactor(half, { code }, someClient())).rejects.toMatchObject({ code: 'account.code_used' })
    const next = nextCode()
    await showSecondFactor(half, { code: next }, someClient())
    const again = await halfWith(await signInAgain())
    for (const used of [next, code])
      await expect(showSecondFactor(again, { code: used }, someClient())).rejects.toMatchObject({
        code: 'account.code_used',
      })
  })

  it('takes a code once when it comes twice at once', async () => {
    const { signInAgain, nextCode } = await memberWithDevice()
    const [one, other] = [await halfWith(await signInAgain()), await halfWith(await signInAgain())]
    const code = nextCode()
    const { won, lost } = wonAndLost(
      await race(
        () => showSecondFactor(one, { code }, someClient()),
        () => showSecondFactor(other, { code }, someClient()),
      ),
    )
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([{ code: 'account.code_used' }])
  })

  it('takes a clock that is off by one step and no more', async () => {
    const { signInAgain, secret } = await memberWithDevice()
    clock.moveBy(10 * STEP_MS)
    const half = await halfWith(await signInAgain())
    const at = (steps: number) => codeFor(secret, new Date(clock.now().getTime() + steps * STEP_MS)).code
    for (const steps of [-2, 2])
      await expect(showSecondFactor(half, { code: at(steps) }, someClient())).rejects.toMatchObject({
        code: 'account.wrong_code',
      })
    await showSecondFactor(half, { code: at(-1) }, someClient())
  })

  it('stops guessing', async () => {
    const { signInAgain, nextCode } = await memberWithDevice()
    const half = await halfWith(await signInAgain())
    const right = nextCode()
    const guess = () => showSecondFactor(half, { code: '000000' }, someClient())
    // Setting it up has taken a point already.
    await race(...Array.from({ length: 7 }, () => guess))
    await expect(showSecondFactor(half, { code: right }, someClient())).rejects.toMatchObject({
      code: 'request.too_many',
    })
  })

  it('waits half an hour for the code', async () => {
    const { signInAgain } = await memberWithDevice()
    const token = await signInAgain()
    clock.moveBy(61 * STEP_MS)
    expect(await getHalfSignedIn(await requestOf(token))).toBeNull()
  })

  it('can be given up', async () => {
    const { signInAgain } = await memberWithDevice()
    const token = await signInAgain()
    await signOut(await halfWith(token))
    expect(await getHalfSignedIn(await requestOf(token))).toBeNull()
  })
})

describe('recovery codes', () => {
  it('let in once each, however they are typed, and tell the owner', async () => {
    const { signInAgain, recoveryCodes, member } = await memberWithDevice()
    const [first, second] = recoveryCodes
    const half = await halfWith(await signInAgain())
    const whole = await showSecondFactor(
      half,
      { recoveryCode: ` ${first!.toUpperCase().replaceAll('-', ' ')} ` },
      someClient(),
    )
    expect(await actorWith(whole)).toMatchObject({ secondFactor: 'shown' })
    expect((await mailsTo(member.email))[0]?.subject).toBe('控えの番号でログインがありました')
    const again = await halfWith(await signInAgain())
    await expect(showSecondFactor(again, { recoveryCode: first! }, someClient())).rejects.toMatchObject({
      code: 'account.wrong_recovery_code',
    })
    const { won } = wonAndLost(
      await race(
        () => showSecondFactor(again, { recoveryCode: second! }, someClient()),
        () => showSecondFactor(again, { recoveryCode: second! }, someClient()),
      ),
    )
    expect(won).toHaveLength(1)
  })

  it('are no other member’s', async () => {
    const [one, other] = [await memberWithDevice(), await memberWithDevice()]
    const half = await halfWith(await other.signInAgain())
    await expect(showSecondFactor(half, { recoveryCode: one.recoveryCodes[0]! }, someClient())).rejects.toMatchObject({
      code: 'account.wrong_recovery_code',
    })
  })

  it('are replaced as a whole, also by two at once', async () => {
    const { token, recoveryCodes, signInAgain } = await memberWithDevice()
    const actor = await actorWith(token)
    const renew = () => renewRecoveryCodes(actor, { currentPassword })
    const { won } = wonAndLost(await race(renew, renew))
    expect(won).toHaveLength(2)
    expect(await db.recoveryCode.count({ where: { memberId: actor.memberId } })).toBe(10)
    const half = await halfWith(await signInAgain())
    await expect(showSecondFactor(half, { recoveryCode: recoveryCodes[0]! }, someClient())).rejects.toMatchObject({
      code: 'account.wrong_recovery_code',
    })
  })
})

describe('turning it off', () => {
  it('leaves the password alone and ends the other sessions', async () => {
    const { token, signInAgain, member } = await memberWithDevice()
    const left = await turnOffSecondFactor(await actorWith(token), { currentPassword }, someClient())
    expect(await actorWith(left)).toMatchObject({ secondFactor: 'none' })
    expect(await getActor(await requestOf(token))).toEqual({ kind: 'anonymous' })
    expect(await actorWith(await signInAgain())).toMatchObject({ memberId: member.id })
    expect(await db.recoveryCode.count({ where: { memberId: member.id } })).toBe(0)
  })

  it('is not for those others put their trust in', async () => {
    for (const made of [await makeOperatorActor(), (await makeNavigatorActor()).actor]) {
      const { token } = await memberWithDevice(made.memberId)
      await expect(
        turnOffSecondFactor(await actorWith(token), { currentPassword }, someClient()),
      ).rejects.toMatchObject({ code: 'account.second_factor_needed' })
    }
  })
})
