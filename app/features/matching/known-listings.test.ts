import { expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { inRequest, queriesSoFar } from '#app/platform/request-context.server.ts'
import { makeListing, makeOwner } from '#app/testing/make.server.ts'
import { readListingsAhead, stopReadingAhead } from './reactions/read-ahead.server.ts'
import { knownListings, markColumns } from './queries/known-listings.server.ts'

const marksOf = (ids: string[]) => db.listing.findMany({ where: { id: { in: ids } }, select: markColumns })

it('reads a listing once, and again when it or the kind of its participant has changed', async () => {
  const { participant } = await makeOwner()
  const { id } = await makeListing(participant.id, { title: '金型の工場' })
  const ask = async () => {
    const marks = await marksOf([id])
    return inRequest(async () => ({ found: await knownListings(marks), queries: queriesSoFar() }))
  }
  const first = await ask()
  expect(first.found[0]!.rankable).toMatchObject({ id, title: '金型の工場' })
  expect(first.queries).toBeGreaterThan(0)
  expect(await ask()).toEqual({ found: first.found, queries: 0 })

  await db.listing.update({ where: { id }, data: { title: '金型と治具の工場' } })
  expect((await ask()).found[0]!.rankable.title).toBe('金型と治具の工場')

  await db.participant.update({ where: { id: participant.id }, data: { kinds: ['mid_size'] } })
  expect((await ask()).found[0]!.row.participant.kinds).toEqual(['mid_size'])
})

it('leaves out what has gone between the two questions', async () => {
  const { participant } = await makeOwner()
  const listings = [await makeListing(participant.id), await makeListing(participant.id)]
  const marks = await marksOf(listings.map(({ id }) => id))
  await db.listing.delete({ where: { id: listings[0]!.id } })
  expect((await knownListings(marks)).map(({ row }) => row.id)).toEqual([listings[1]!.id])
})

it('knows the published listings already once they have been read ahead, and stops when told', async () => {
  const { participant } = await makeOwner()
  const { id } = await makeListing(participant.id)
  const marks = await marksOf([id])
  const queries = () => inRequest(() => knownListings(marks).then(queriesSoFar))
  const reading = readListingsAhead()
  await stopReadingAhead()
  await reading
  expect(await queries()).toBeGreaterThan(0)
  await db.listing.update({ where: { id }, data: { title: '読み直し' } })
  await readListingsAhead()
  marks.splice(0, 1, ...(await marksOf([id])))
  expect(await queries()).toBe(0)
})
