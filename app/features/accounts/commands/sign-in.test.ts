import { randomUUID } from 'node:crypto'
import * as argon2 from '@node-rs/argon2'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { makeMember } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { db } from '#app/platform/db.server.ts'
import { getActor, sessionHeader } from '#app/platform/session/session.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { hashPassword } from '../password.server.ts'
import { someClient } from '../testing/mails.server.ts'
import { endOtherSessions } from './end-other-sessions.server.ts'
import { endSession } from './end-session.server.ts'
import { signIn } from './sign-in.server.ts'
import { signOut } from './sign-out.server.ts'

vi.mock('@node-rs/argon2', async (importOriginal) => {
  const original = await importOriginal<typeof argon2>()
  return { ...original, verify: vi.fn(original.verify) }
})
const verify = vi.mocked(argon2.verify)

const password = 'kawaguchi no mise 7'

async function makeMemberWithPassword() {
  const member = await makeMember()
  return db.member.update({ where: { id: member.id }, data: { passwordHash: await hashPassword(password) } })
}

async function actorWith(token: string) {
  const cookie = (await sessionHeader(token)).split(';')[0] ?? ''
  return getActor(new Request('http://localhost/', { headers: { Cookie: cookie } }))
}

async function memberActorWith(token: string) {
  const actor = await actorWith(token)
  if (actor.kind !== 'member') throw new Error('not signed in')
  return actor
}

beforeEach(() => void verify.mockClear())

describe('signIn', () => {
  it('opens a session for the right password', async () => {
    const member = await makeMemberWithPassword()
    const { token } = await signIn({ email: member.email, password }, someClient())
    expect(await actorWith(token)).toMatchObject({ kind: 'member', memberId: member.id })
    expect(await db.session.count({ where: { memberId: member.id, tokenHash: token } })).toBe(0)
  })

  it('gives the same answer, after the same work, for a wrong password and an unknown address', async () => {
    const member = await makeMemberWithPassword()
    const wrong = signIn({ email: member.email, password: 'something else 9' }, someClient())
    await expect(wrong).rejects.toMatchObject({ code: 'account.wrong_credentials', field: undefined, params: {} })
    const callsForKnown = verify.mock.calls.length
    const unknown = signIn({ email: `${randomUUID()}@example.test`, password }, someClient())
    await expect(unknown).rejects.toMatchObject({ code: 'account.wrong_credentials', field: undefined, params: {} })
    expect(callsForKnown).toBe(1)
    expect(verify.mock.calls.length).toBe(2)
    const parametersOf = (hash: unknown) => String(hash).split('$').slice(0, 4)
    expect(parametersOf(verify.mock.calls[1]?.[0])).toEqual(parametersOf(verify.mock.calls[0]?.[0]))
  })

  it('lets nobody in where no password is stored', async () => {
    const member = await makeMember()
    await expect(signIn({ email: member.email, password: 'not-a-hash' }, someClient())).rejects.toMatchObject({
      code: 'account.wrong_credentials',
    })
  })

  it('ends the session the browser had before', async () => {
    const member = await makeMemberWithPassword()
    const { token: first } = await signIn({ email: member.email, password }, someClient())
    const before = await memberActorWith(first)
    const { token: second } = await signIn({ email: member.email, password }, someClient(), before.sessionId)
    expect(second).not.toBe(first)
    expect(await actorWith(first)).toEqual({ kind: 'anonymous' })
    expect(await actorWith(second)).toMatchObject({ memberId: member.id })
  })

  it('stops guessing at one account from many addresses', async () => {
    const member = await makeMemberWithPassword()
    for (let i = 0; i < 8; i++)
      await signIn({ email: member.email, password: `guess number ${i}` }, someClient()).catch(() => undefined)
    await expect(signIn({ email: member.email, password }, someClient())).rejects.toMatchObject({
      code: 'request.too_many',
    })
    expect(verify).toHaveBeenCalledTimes(8)
  })

  it('stops guessing at many accounts from one address, before any hashing', async () => {
    const client = someClient()
    const guess = () => signIn({ email: `${randomUUID()}@example.test`, password }, client)
    const codes = (await race(...Array.from({ length: 31 }, () => guess))).map((result) =>
      result.status === 'rejected' ? (result.reason as { code: string }).code : '',
    )
    expect(codes.filter((code) => code === 'request.too_many')).toHaveLength(1)
    expect(verify).toHaveBeenCalledTimes(30)
  })
})

describe('ending sessions', () => {
  it('signs out: the cookie opens nothing any more', async () => {
    const member = await makeMemberWithPassword()
    const { token } = await signIn({ email: member.email, password }, someClient())
    await signOut(await actorWith(token))
    expect(await actorWith(token)).toEqual({ kind: 'anonymous' })
    await signOut({ kind: 'anonymous' })
  })

  it("ends one other, or all others, and never another member's", async () => {
    const [member, stranger] = await Promise.all([makeMemberWithPassword(), makeMemberWithPassword()])
    const tokens = []
    for (let i = 0; i < 3; i++) tokens.push((await signIn({ email: member.email, password }, someClient())).token)
    const [here = '', there = '', elsewhere = ''] = tokens
    const { token: theirs } = await signIn({ email: stranger.email, password }, someClient())
    const actor = await memberActorWith(here)
    const idOf = async (token: string) =>
      (await db.session.findUniqueOrThrow({ where: { tokenHash: hashToken(token) } })).id

    await endSession(actor, await idOf(theirs))
    expect(await actorWith(theirs)).toMatchObject({ kind: 'member' })
    await endSession(actor, await idOf(there))
    expect(await actorWith(there)).toEqual({ kind: 'anonymous' })
    expect(await endOtherSessions(actor)).toBe(1)
    expect(await actorWith(elsewhere)).toEqual({ kind: 'anonymous' })
    expect(await actorWith(here)).toMatchObject({ memberId: member.id })
  })
})
