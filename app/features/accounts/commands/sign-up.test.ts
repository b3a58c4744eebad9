import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { mailsTo, someClient } from '../testing/mails.server.ts'
import { signUp } from './sign-up.server.ts'

const input = (given: { email?: string; displayName?: string; password?: string } = {}) => ({
  email: `${randomUUID()}@example.test`,
  displayName: '見本 花子',
  password: 'kawaguchi no mise 7',
  ...given,
})

const membersWith = (email: string) =>
  db.member.findMany({ where: { email }, include: { sessions: true, emailTokens: true } })

describe('signUp', () => {
  it('makes an unverified member, signs them in and mails them in the language of the page', async () => {
    const given = input()
    const token = await signUp(given, 'en', someClient())
    const [member] = await membersWith(given.email)
    expect(member).toMatchObject({ displayName: '見本 花子', locale: 'en', emailVerifiedAt: null, isOperator: false })
    expect(member?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(member?.sessions.map((session) => session.tokenHash)).toEqual([hashToken(token)])
    const mails = await mailsTo(given.email)
    expect(mails.map((mail) => mail.subject)).toEqual(['Please verify your e-mail address'])
    expect(mails[0]?.text).toContain('/verify-email?token=')
  })

  it('keeps no link text in the database, neither in the table nor in the queue', async () => {
    const given = input()
    await signUp(given, 'ja', someClient())
    const [mail] = await mailsTo(given.email)
    const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    expect(token.length).toBeGreaterThan(40)
    const [member] = await membersWith(given.email)
    expect(member?.emailTokens.map((row) => row.tokenHash)).toEqual([hashToken(token)])
    const jobs = await db.$queryRaw<{ count: bigint }[]>`
      SELECT count(*) FROM pgboss.job WHERE data::text LIKE ${`%${token}%`} OR coalesce(output::text, '') LIKE ${`%${token}%`}`
    expect(jobs[0]?.count).toBe(0n)
  })

  it('shows a hostile name as text in the mail', async () => {
    const given = input({ displayName: '<img src=x onerror=alert(1)>' })
    await signUp(given, 'ja', someClient())
    const [mail] = await mailsTo(given.email)
    expect(mail?.html).not.toContain('<img')
    expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt; 様')
  })

  it('refuses an address that is taken, beside its field', async () => {
    const given = input()
    await signUp(given, 'ja', someClient())
    const again = signUp({ ...given, password: 'another pass phrase 8' }, 'ja', someClient())
    await expect(again).rejects.toMatchObject({ code: 'account.email_taken', field: 'email' })
  })

  it('lets a form that was sent twice in, as one member', async () => {
    const given = input()
    await signUp(given, 'ja', someClient())
    await signUp(given, 'ja', someClient())
    expect(await membersWith(given.email)).toHaveLength(1)
    expect(await mailsTo(given.email)).toHaveLength(1)
  })

  it('does so when it was sent twice at once, too', async () => {
    const given = input()
    const send = () => signUp(given, 'ja', someClient())
    const tokens = wonAndLost(await race(send, send)).won
    expect(tokens).toHaveLength(2)
    const [member] = await membersWith(given.email)
    expect(member?.sessions.map((session) => session.tokenHash).sort()).toEqual(tokens.map(hashToken).sort())
  })

  it('makes one member when two sign up with the same address at once', async () => {
    const given = input()
    const attempt = (password: string) => () => signUp({ ...given, password }, 'ja', someClient())
    const { won, lost } = wonAndLost(await race(attempt('first of the two'), attempt('other of the two')))
    expect(won).toHaveLength(1)
    expect(lost).toMatchObject([{ code: 'account.email_taken' }])
    expect(await membersWith(given.email)).toHaveLength(1)
  })

  it('limits how many accounts one address of the network makes', async () => {
    const client = someClient()
    const member = input()
    await signUp(member, 'ja', client)
    const again = () => signUp({ ...member, password: 'x' }, 'ja', client)
    const results = await race(...Array.from({ length: 12 }, () => again))
    const codes = results.map((result) =>
      result.status === 'rejected' ? (result.reason as { code: string }).code : 'in',
    )
    expect(codes).toContain('request.too_many')
  })
})
