import { describe, expect, it } from 'vitest'
import { cookieFor, visit } from '#app/features/accounts/testing/visit.server.ts'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { loader } from './route.tsx'

describe('the address a listing is begun at', () => {
  it('names the client for whom it is', async () => {
    const { actor, clients } = await makeBank(['見本ばね製作所', '見本めっき工業'])
    const id = clients[1]!.id
    const params = { track: 'succession', side: 'offer' }
    const cookie = await cookieFor(actor.memberId)
    const page = (query: string) => loader(visit(`/listings/new/succession/offer${query}`, { cookie, params }))
    expect(await page(`?participant=${id}`)).toMatchObject({ chosenId: id })
    expect(await page('')).toMatchObject({ chosenId: null })
  })
})
