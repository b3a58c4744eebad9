import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import type { FieldValues } from '#app/tracks/field.ts'
import type { Switches } from '#app/tracks/switches.ts'
import { makeListing, makeOwner } from '#app/testing/make.server.ts'
import { broadenTeaser } from './commands/broaden-teaser.server.ts'
import { saveDraft } from './commands/save-draft.server.ts'
import { startListing } from './commands/start-listing.server.ts'
import { rawOf } from './draft-values.ts'
import { fieldsOf } from './listing-values.ts'
import { broaderChoices, traitsOf } from './look-alikes.ts'
import { countWithChoices } from './queries/count-look-alikes.server.ts'
import { MOST } from './queries/count-sharing.server.ts'
import { getWorkingCopy } from './queries/get-working-copy.server.ts'

const of = { track: 'succession', side: 'offer' } as const
const fields = fieldsOf(of)
const values: FieldValues = {
  prefecture: '東京都',
  municipality: '大田区',
  industry: '24',
  employees: 9,
  foundedYear: 1965,
}

let owner: Awaited<ReturnType<typeof makeOwner>>
beforeEach(async () => {
  await db.setting.deleteMany()
  await db.listing.updateMany({ data: { status: 'closed' } })
  await db.participant.updateMany({ data: { deletedAt: new Date() } })
  owner = await makeOwner()
})

async function others(count: number, data: Record<string, unknown>) {
  const made = await Promise.all(Array.from({ length: count }, () => makeOwner()))
  await db.participant.updateMany({ where: { id: { in: made.map(({ participant }) => participant.id) } }, data })
  return made
}

const like = (switches: Switches = {}, given: FieldValues = values) =>
  countWithChoices(db, { participantId: owner.participant.id, ...of, fields, values: given, switches })

const twin = { prefecture: '東京都', municipality: '大田区', industry: '24', employees: 12, foundedYear: 1970 }

describe('what readers can count by', () => {
  it('is what each audience is told: the town for members, bands for figures', () => {
    expect(traitsOf(fields, values, {}, 'public')).toEqual({
      prefecture: '東京都',
      industry: '24',
      people: [6, 20],
      foundedYear: [1960, 1974],
    })
    expect(traitsOf(fields, values, {}, 'member')).toMatchObject({ municipality: '大田区' })
  })

  it('follows the owner’s switches', () => {
    const switches: Switches = { employees: 'open', foundedYear: 'closed' }
    expect(traitsOf(fields, values, switches, 'public')).toEqual({
      prefecture: '東京都',
      industry: '24',
      people: [9, 9],
    })
  })

  it.each([
    ['a town', { municipality: '大田区' }, {}, ['hide_municipality']],
    ['a narrow trade', { industry: '24' }, {}, ['industry_division']],
    ['a broad one: nothing broader', { industry: 'E' }, {}, []],
    ['a band', { employees: 9 }, {}, ['broad_people', 'hide_people']],
    ['a broad band', { employees: 9 }, { employees: 'broad' }, ['hide_people']],
    ['an exact figure', { foundedYear: 1965 }, { foundedYear: 'open' }, ['broad_year', 'hide_year']],
    ['nothing shown', { foundedYear: 1965 }, { foundedYear: 'closed' }, []],
    ['nothing said', {}, {}, []],
  ] as const)('can be broadened: %s', (_, given, switches, keys) =>
    expect(broaderChoices(fields, given, switches).map(({ key }) => key)).toEqual(keys),
  )
})

describe('look-alikes', () => {
  it('are never shown as a number below what is needed', async () => {
    await others(3, twin)
    const { needed, public: visitors } = await like()
    expect([needed, visitors]).toMatchObject([5, { isFew: true, count: null }])
    expect(JSON.stringify(await like())).not.toMatch(/"count":[1-4]\b/)
  })

  it('are enough with the owner among them', async () => {
    await others(4, twin)
    expect(await like()).toMatchObject({ public: { isFew: false, count: 5 }, member: { isFew: false }, broader: [] })
  })

  it('are told apart by audience', async () => {
    await others(4, { ...twin, municipality: '足立区' })
    expect(await like()).toMatchObject({ public: { isFew: false, count: 5 }, member: { isFew: true, count: null } })
  })

  it.each([
    ['another prefecture', { prefecture: '大阪府' }],
    ['another trade', { industry: '25' }],
    ['another size', { employees: 100 }],
    ['another age', { foundedYear: 2015 }],
    ['an unknown size', { employees: null }],
    ['another kind of participant', { kinds: ['designer'] }],
    ['who has left', { deletedAt: new Date() }],
  ])('are not: %s', async (_, different) => {
    await others(4, { ...twin, ...different })
    expect((await like()).public.isFew).toBe(true)
  })

  it('are known by their published listings, too, each once', async () => {
    const made = await others(4, { foundedYear: 1970 })
    const said = { prefecture: '東京都', municipality: '大田区', industry: '24', employees: 12 }
    for (const { participant } of made)
      for (let copy = 0; copy < 2; copy++) {
        const { id } = await makeListing(participant.id)
        await db.listing.update({ where: { id }, data: said })
      }
    expect(await like()).toMatchObject({ public: { count: 5 }, member: { count: 5 } })
    await db.listing.updateMany({ where: { participantId: { not: owner.participant.id } }, data: { status: 'paused' } })
    expect((await like()).public.isFew).toBe(true)
  })

  it('follow the number the operator has set', async () => {
    await others(2, twin)
    await db.setting.create({ data: { key: 'listings.look_alikes_needed', value: 3, updatedAt: new Date() } })
    expect(await like()).toMatchObject({ needed: 3, public: { isFew: false, count: 3 } })
  })

  it('come with what telling less leads to', async () => {
    await others(4, { ...twin, industry: '25' })
    const { broader } = await like()
    expect(broader.find(({ key }) => key === 'industry_division')).toMatchObject({ public: { isFew: false, count: 5 } })
    expect(broader.find(({ key }) => key === 'hide_people')).toMatchObject({ public: { isFew: true } })
  })

  it('are not counted for ever', async () => {
    await others(MOST + 5, twin)
    expect((await like()).public).toMatchObject({ count: MOST, isMost: true })
  }, 60_000)
})

describe('one click', () => {
  async function draft(): Promise<string> {
    const { listingId } = await startListing(owner.actor, { listingId: randomUUID(), ...of, participantId: undefined })
    await saveDraft(owner.actor, { listingId, revision: 1, fields: rawOf(fields, { ...values, title: '見出し' }) })
    return listingId
  }

  it.each([
    ['hide_municipality', { municipality: undefined }, {}],
    ['industry_division', { industry: 'E' }, {}],
    ['broad_people', { employees: 9 }, { employees: 'broad' }],
    ['hide_year', { foundedYear: 1965 }, { foundedYear: 'closed' }],
  ] as const)('%s tells less in the working copy, and leaves the rest', async (choice, said, switched) => {
    const listingId = await draft()
    await broadenTeaser(owner.actor, { listingId, choice })
    const copy = await getWorkingCopy(owner.actor, listingId)
    expect(copy.values['title']).toBe('見出し')
    for (const [key, value] of Object.entries(said)) expect(copy.values[key]).toEqual(value)
    expect(copy.switches).toEqual(switched)
  })

  it('twice is refused kindly, and nobody else’s click counts', async () => {
    const listingId = await draft()
    const click = { listingId, choice: 'industry_division' as const }
    await broadenTeaser(owner.actor, click)
    await expect(broadenTeaser(owner.actor, click)).rejects.toMatchObject({ code: 'request.malformed' })
    const stranger = await makeOwner()
    await expect(broadenTeaser(stranger.actor, click)).rejects.toMatchObject({ code: 'listing.not_found' })
  })
})
