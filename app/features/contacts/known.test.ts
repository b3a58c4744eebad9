import { expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeNavigatorActor, makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { addContact } from './commands/add-contact.server.ts'
import { findKnownForListing } from './queries/find-known-for.server.ts'

const contact = {
  industry: '83',
  company: '見本商会',
  strength: 'strong',
  lastContactOn: '2026-04-01',
  sells: [],
} as const

it('a navigator is told whom it knows for a listing, and nobody else is', async () => {
  const owner = await makeOwner()
  const listing = await makeListing(owner.participant.id)
  const [mine, other] = [await makeNavigatorActor(), await makeNavigatorActor()]
  await addContact(mine.actor, { ...contact, sells: [], buys: ['金属加工'] })
  expect(await findKnownForListing(mine.actor, listing.id)).toMatchObject([
    { name: '見本商会', reasons: [{ kind: 'buys', words: ['金属加工'] }] },
  ])
  const others = [other.actor, owner.actor, await makeOperatorActor(), { kind: 'anonymous' as const }]
  for (const reader of others) expect(await findKnownForListing(reader, listing.id)).toEqual([])
})

it('nothing is told of what members may not read, nor of a listing the navigator may not see', async () => {
  const owner = await makeOwner()
  const { actor } = await makeNavigatorActor()
  await addContact(actor, { ...contact, sells: [], buys: ['見本金属株式会社', owner.participant.name, '金属加工'] })
  const listing = await makeListing(owner.participant.id)
  expect(await findKnownForListing(actor, listing.id)).toMatchObject([{ reasons: [{ words: ['金属加工'] }] }])
  const draft = await makeListing(owner.participant.id, { status: 'draft' })
  expect(await findKnownForListing(actor, draft.id)).toEqual([])
  await db.listing.update({ where: { id: listing.id }, data: { status: 'paused' } })
  expect(await findKnownForListing(actor, listing.id)).toEqual([])
})
