import { beforeEach, describe, expect, it } from 'vitest'
import { anonymous } from '#app/platform/actor.ts'
import { foldName } from '#app/features/participants/fold-name.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race } from '#app/testing/race.server.ts'
import { dropListing } from './commands/drop-listing.server.ts'
import { keepListing } from './commands/keep-listing.server.ts'
import { KEPT_MAX } from './limits.ts'
import { countFavourites, keptAmong } from './queries/favourites-of.server.ts'
import { listFavourites } from './queries/list-favourites.server.ts'

let owner: Awaited<ReturnType<typeof makeOwner>>
let reader: Awaited<ReturnType<typeof makeOwner>>
let listingId: string

beforeEach(async () => {
  owner = await makeOwner()
  reader = await makeOwner()
  listingId = (await makeListing(owner.participant.id)).id
})

const rows = () => db.listingFavourite.count({ where: { listingId } })

describe('keeping a listing', () => {
  it('is said twice and kept once, also at once', async () => {
    await keepListing(reader.actor, listingId)
    await keepListing(reader.actor, listingId)
    expect(await rows()).toBe(1)
    await dropListing(reader.actor, listingId)
    await dropListing(reader.actor, listingId)
    expect(await rows()).toBe(0)
    const twice = await race(...Array.from({ length: 4 }, () => () => keepListing(reader.actor, listingId)))
    expect(twice.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'))
    expect(await rows()).toBe(1)
    const off = await race(...Array.from({ length: 4 }, () => () => dropListing(reader.actor, listingId)))
    expect(off.map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'))
    expect(await rows()).toBe(0)
  })

  it('is for members with a confirmed address, and for what is published', async () => {
    await expect(keepListing(anonymous, listingId)).rejects.toMatchObject({ code: 'request.sign_in_first' })
    const unverified = await signedIn((await makeMember({ isVerified: false })).id)
    await expect(keepListing(unverified, listingId)).rejects.toMatchObject({ code: 'request.verify_email_first' })
    for (const status of ['draft', 'in_review', 'paused', 'closed'] as const) {
      const hidden = await makeListing(owner.participant.id, { status })
      await expect(keepListing(reader.actor, hidden.id)).rejects.toMatchObject({ code: 'listing.not_found' })
    }
  })

  it('has an end', async () => {
    const now = clock.now()
    const listing = await db.listing.findUniqueOrThrow({ where: { id: listingId } })
    const { id: _, ...copy } = listing
    const many = Array.from({ length: KEPT_MAX }, () => ({ ...copy, details: {}, switches: {} }))
    await db.listing.createMany({ data: many })
    const others = await db.listing.findMany({
      where: { participantId: owner.participant.id, id: { not: listingId } },
      select: { id: true },
    })
    await db.listingFavourite.createMany({
      data: others.map(({ id }) => ({ listingId: id, memberId: reader.member.id, createdAt: now })),
    })
    await expect(keepListing(reader.actor, listingId)).rejects.toMatchObject({ code: 'favourite.too_many' })
  })

  it('tells nobody: no audit, no number below three, nothing in others’ lists', async () => {
    const readers = [reader, await makeOwner(), await makeOwner()]
    for (const [index, { actor }] of readers.entries()) {
      expect(await countFavourites(listingId)).toBeNull()
      await keepListing(actor, listingId)
      expect(await keptAmong(actor, [listingId])).toEqual([listingId])
      expect(await rows()).toBe(index + 1)
    }
    expect(await countFavourites(listingId)).toBe(3)
    expect(await keptAmong(owner.actor, [listingId])).toEqual([])
    expect((await listFavourites(owner.actor, 1)).items).toEqual([])
    expect(await db.auditEntry.count({ where: { entityId: listingId } })).toBe(0)
  })
})

describe('the list', () => {
  it('tells what has changed since, and what has ended', async () => {
    await keepListing(reader.actor, listingId)
    const [item] = (await listFavourites(reader.actor, 1)).items
    expect(item).toMatchObject({ listingId, state: 'published', changedAt: null })
    await db.listingVersion.create({
      data: {
        listingId,
        version: 2,
        open: {},
        confidential: { companyName: 'canary' },
        createdAt: new Date(clock.now().getTime() + 1_000),
      },
    })
    const changed = await listFavourites(reader.actor, 1)
    expect(changed.items[0]!.changedAt).not.toBeNull()
    expect(JSON.stringify(changed)).not.toMatch(new RegExp(`canary|${owner.participant.id}|${owner.participant.name}`))
    for (const status of ['paused', 'matched', 'closed'] as const) {
      await db.listing.update({ where: { id: listingId }, data: { status } })
      const [ended] = (await listFavourites(reader.actor, 1)).items
      expect(ended).toMatchObject({ state: status, teaser: '', changedAt: null })
      expect(ended!.title).not.toBe('')
    }
  })

  it('says no more of what hides from the reader by now, in whatever state, and goes on for another organisation', async () => {
    const other = await makeOwner()
    for (const { actor } of [reader, other]) await keepListing(actor, listingId)
    const title = 'canary'
    for (const status of ['published', 'paused', 'matched', 'closed'] as const) {
      await db.listing.update({ where: { id: listingId }, data: { status, title, teaser: title, hiddenFrom: [] } })
      expect((await listFavourites(reader.actor, 1)).items).toMatchObject([{ state: status, title }])
      await db.listing.update({
        where: { id: listingId },
        data: { hiddenFrom: [foldName(reader.participant.name)] },
      })
      const page = await listFavourites(reader.actor, 1)
      expect(page.items).toMatchObject([{ state: 'away', title: '', teaser: '', changedAt: null }])
      expect(JSON.stringify(page)).not.toContain(title)
      expect((await listFavourites(other.actor, 1)).items).toMatchObject([{ state: status, title }])
    }
  })

  it('hides nothing from the operator, who reads everything, nor one’s own from oneself', async () => {
    for (const who of [owner, reader]) {
      await keepListing(who.actor, listingId)
      await db.listing.update({ where: { id: listingId }, data: { hiddenFrom: [foldName(who.participant.name)] } })
      if (who === reader) await db.member.update({ where: { id: who.member.id }, data: { isOperator: true } })
      const { items } = await listFavourites(await signedIn(who.member.id), 1)
      expect(items).toMatchObject([{ state: 'published' }])
      await db.listing.update({ where: { id: listingId }, data: { hiddenFrom: [] } })
    }
  })

  it('says nothing of what is being written anew', async () => {
    await keepListing(reader.actor, listingId)
    for (const status of ['draft', 'in_review', 'rejected'] as const) {
      await db.listing.update({ where: { id: listingId }, data: { status, title: 'canary', teaser: 'canary' } })
      const page = await listFavourites(reader.actor, 1)
      expect(page.items).toMatchObject([{ state: 'away', title: '', teaser: '' }])
      expect(JSON.stringify(page)).not.toContain('canary')
    }
  })
})
