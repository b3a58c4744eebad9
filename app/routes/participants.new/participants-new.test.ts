import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { cookieFor, cookieOf, post, responseOf, visit } from '#app/features/accounts/testing/visit.server.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { makeMember, signedIn } from '#app/testing/make.server.ts'
import { action, loader } from './route.tsx'

const path = '/participants/new'
const typed = { formKey: randomUUID(), name: '見本製作所', kinds: 'sme' }

afterEach(() => clock.reset())

describe('a new participant', () => {
  it('is kept and given back when the session ended while it was typed, to the same member only', async () => {
    const [member, stranger] = [await makeMember(), await makeMember()]
    const ended = await cookieFor(member.id)
    clock.moveBy(31 * DAY_MS)
    const response = await responseOf(action(post(path, typed, { cookie: ended })))
    expect(response.headers.get('Location')).toBe(`/sign-in?${new URLSearchParams({ returnTo: path })}`)
    const parked = cookieOf(response.headers.get('Set-Cookie') ?? '')

    const theirs = await loader(visit(path, { cookie: `${await cookieFor(stranger.id)}; ${parked}` }))
    expect(theirs).toMatchObject({ isRestored: false, values: {} })
    const own = await loader(visit(path, { cookie: `${await cookieFor(member.id)}; ${parked}` }))
    expect(own).toMatchObject({
      isRestored: true,
      values: { name: '見本製作所', kinds: ['sme'] },
    })

    const saved = await responseOf(action(post(path, typed, { cookie: `${await cookieFor(member.id)}; ${parked}` })))
    expect(
      saved.headers.getSetCookie().some((header) => header.startsWith('musubi-form=;') || header.includes('Max-Age=0')),
    ).toBe(true)
    expect((await signedIn(member.id)).participants).toMatchObject([{ name: '見本製作所' }])
    const after = await loader(visit(path, { cookie: `${await cookieFor(member.id)}; ${parked}` }))
    expect(after).toMatchObject({ isRestored: false })
  })

  it('keeps everything typed when something is wrong', async () => {
    const cookie = await cookieFor((await makeMember()).id)
    const fields = {
      ...typed,
      name: '社'.repeat(121),
    }
    const answer = await action(post(path, fields, { cookie }))
    const { formKey: _formKey, ...shown } = fields
    expect(answer).toMatchObject({
      init: { status: 400 },
      data: { result: { initialValue: shown, error: { name: ['too_long?max=120'] } } },
    })
  })

  it('goes on to where it was asked for, on this site only', async () => {
    const cookie = await cookieFor((await makeMember()).id)
    const onwards = async (returnTo: string) => {
      const fields = { ...typed, formKey: randomUUID() }
      const response = await responseOf(
        action(post(`${path}?${new URLSearchParams({ returnTo })}`, fields, { cookie })),
      )
      return response.headers.get('Location')
    }
    expect(await onwards('/listings/new')).toBe('/listings/new')
    expect(await onwards('//evil.example')).toMatch(/^\/participants\/[0-9a-f-]{36}$/)
  })
})
