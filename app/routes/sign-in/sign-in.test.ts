import { describe, expect, it } from 'vitest'
import { signUp } from '#app/features/accounts/commands/sign-up.server.ts'
import { someClient } from '#app/features/accounts/testing/mails.server.ts'
import { cookieFor, cookieOf, post, responseOf, visit } from '#app/features/accounts/testing/visit.server.ts'
import { getActor } from '#app/platform/session/session.server.ts'
import { makeMember } from '#app/testing/make.server.ts'
import { action, loader } from './route.tsx'

const password = 'kawaguchi no mise 7'

async function someMember() {
  const email = `${crypto.randomUUID()}@example.test`
  await signUp({ email, displayName: '見本 花子', password }, 'ja', someClient())
  return email
}

describe('the sign-in page', () => {
  it('leads where one wanted to go, on this site only', async () => {
    const email = await someMember()
    const targets = {
      '/deals/1?tab=nda': '/deals/1?tab=nda',
      'https://evil.example/': '/home',
      '//evil.example': '/home',
      '/\\evil.example': '/home',
      'javascript:alert(1)': '/home',
      '': '/home',
    }
    for (const [wanted, target] of Object.entries(targets)) {
      const path = `/sign-in?${new URLSearchParams({ returnTo: wanted })}`
      const response = await responseOf(action(post(path, { email, password })))
      expect([wanted, response.headers.get('Location')]).toEqual([wanted, target])
      const cookie = cookieOf(response.headers.get('Set-Cookie') ?? '')
      expect(await getActor(visit('/', { cookie }).request)).toMatchObject({ email })
    }
  })

  it('sends who is signed in home', async () => {
    const cookie = await cookieFor((await makeMember()).id)
    expect((await responseOf(loader(visit('/sign-in', { cookie })))).headers.get('Location')).toBe('/home')
  })

  it('keeps the address and never the password when it refuses', async () => {
    const email = await someMember()
    const answer = await action(post('/sign-in', { email, password: 'not the one 12' }))
    expect(answer).toMatchObject({
      init: { status: 400 },
      data: { intent: 'signIn', result: { error: { '': ['account.wrong_credentials'] }, initialValue: { email } } },
    })
    expect(JSON.stringify(answer)).not.toContain('not the one 12')
  })

  it('gives the same answer for an unknown address', async () => {
    const email = await someMember()
    const [known, unknown] = await Promise.all(
      [email, `x${email}`].map(async (address) => {
        const answer = await action(post('/sign-in', { email: address, password: 'not the one 12' }))
        return JSON.stringify(answer).replaceAll(address, 'ADDRESS')
      }),
    )
    expect(unknown).toBe(known)
  })

  it('takes a session cookie that was tampered with for none', async () => {
    const cookie = await cookieFor((await makeMember()).id)
    for (const bad of [cookie.slice(0, -3), `${cookie}x`, 'musubi=e30.x', 'musubi=%00'])
      expect(await getActor(visit('/', { cookie: bad }).request)).toEqual({ kind: 'anonymous' })
  })

  it('answers a body that is no form with 400', async () => {
    const { request, ...rest } = post('/sign-in', {})
    const broken = new Request(request, { body: '{"email":1}', headers: { 'Content-Type': 'application/json' } })
    await expect(action({ request: broken, ...rest })).rejects.toMatchObject({
      data: { code: 'request.malformed' },
      init: { status: 400 },
    })
  })
})
