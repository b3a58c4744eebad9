import { describe, expect, it } from 'vitest'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { makeOwner } from '#app/testing/make.server.ts'
import { getNewListing } from './queries/get-new-listing.server.ts'

const offer = { track: 'succession', side: 'offer' }

describe('the page a listing is begun on', () => {
  it('has the client chosen from whose page one comes', async () => {
    const { actor, clients } = await makeBank(['見本ばね製作所', '見本めっき工業'])
    for (const { id } of clients) {
      const page = getNewListing(actor, offer, id)
      expect(page.chosenId).toBe(id)
      expect(page.participants.map((one) => one.id)).toContain(id)
    }
  })

  it('chooses nobody where the address names nobody, or somebody one may not post for', async () => {
    const { actor } = await makeBank(['見本ばね製作所', '見本めっき工業'])
    const { participant } = await makeOwner()
    for (const named of [undefined, null, '', 'x', participant.id])
      expect(getNewListing(actor, offer, named).chosenId).toBeNull()
  })
})
