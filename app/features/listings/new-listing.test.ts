import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fieldsShape } from '#app/tracks/field-schema.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { makeOwner } from '#app/testing/make.server.ts'
import { formChoices, getNewListing } from './queries/get-new-listing.server.ts'

const offer = { track: 'succession', side: 'offer' }

describe('the page a listing is begun on', () => {
  it('has the client chosen from whose page one comes', async () => {
    const { actor, clients } = await makeBank(['見本ばね製作所', '見本めっき工業'])
    for (const { id } of clients) {
      const page = getNewListing(actor, offer, new URLSearchParams({ participant: id }))
      expect(page.chosenId).toBe(id)
      expect(page.participants.map((one) => one.id)).toContain(id)
    }
  })

  it('chooses nobody where the address names nobody, or somebody one may not post for', async () => {
    const { actor, clients } = await makeBank(['見本ばね製作所', '見本めっき工業'])
    const { participant } = await makeOwner()
    for (const query of [
      '',
      'participant',
      'participant=x',
      `participant=${participant.id}`,
      `named=${clients[0]!.id}`,
    ])
      expect(getNewListing(actor, offer, new URLSearchParams(query)).chosenId).toBeNull()
  })
})

describe('the lists a form chooses from', () => {
  it('have the 62 municipalities where a municipality is asked for, and only there', () => {
    const fields = (keys: readonly string[]) =>
      trackOf('succession').sides.offer.fields.filter(({ key }) => keys.includes(key))
    const { tokyo } = formChoices(fields(['prefecture', 'municipality']))
    expect(tokyo.prefecture).toBe('東京都')
    const names = tokyo.areas.flatMap((area) => area.names)
    expect(names).toHaveLength(62)
    // What is chosen is what could be typed.
    const town = z.object(fieldsShape(fields(['municipality'])))
    for (const name of names) expect(town.parse({ municipality: name })).toEqual({ municipality: name })
    expect(formChoices(fields(['prefecture'])).tokyo.areas).toEqual([])
  })
})
