import { describe, expect, it } from 'vitest'
import { makeMember } from '#app/testing/make.server.ts'
import { clock, HOUR_MS } from '../clock.ts'
import { dropParkedForm, parkForm, readParkedForm } from './park-form.server.ts'

const body = () => {
  const form = new FormData()
  form.append('teaser', '長い文章')
  form.append('disciplines', 'product')
  form.append('disciplines', 'graphic')
  form.append('password', 'secret-words')
  return form
}
const asking = (cookie: string, path = '/listings/new') =>
  new Request(`http://localhost${path}`, { headers: { Cookie: cookie.split(';')[0]! } })

describe('a parked form', () => {
  it('comes back to its writer on its page, without passwords', async () => {
    const { id } = await makeMember()
    const cookie = await parkForm('/listings/new', body(), id)
    const parked = await readParkedForm(asking(cookie), id)
    expect(parked?.fields).toEqual({ teaser: ['長い文章'], disciplines: ['product', 'graphic'] })
    expect(await readParkedForm(asking(cookie, '/listings/other'), id)).toBeUndefined()
  })

  it('does not come back to another member', async () => {
    const writer = await makeMember()
    const other = await makeMember()
    const cookie = await parkForm('/listings/new', body(), writer.id)
    expect(await readParkedForm(asking(cookie), other.id)).toBeUndefined()
  })

  it('is forgotten after half an hour and once it was sent', async () => {
    const { id } = await makeMember()
    const kept = await parkForm('/listings/new', body(), id)
    await dropParkedForm(asking(kept))
    expect(await readParkedForm(asking(kept), id)).toBeUndefined()
    const late = await parkForm('/listings/new', body(), id)
    clock.moveBy(HOUR_MS)
    expect(await readParkedForm(asking(late), id)).toBeUndefined()
    clock.reset()
  })
})
