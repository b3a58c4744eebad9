import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { storeImage } from '#app/features/participants/writes/store-image.server.ts'
import { readPicture } from '#app/features/participants/read-picture.server.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeMember, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { addListingImage } from './commands/add-listing-image.server.ts'
import { moveListingImage, removeListingImage, takePortfolioImage } from './commands/arrange-listing-image.server.ts'
import { describeListingImage } from './commands/describe-listing-image.server.ts'
import { imageFieldsOf } from './image-fields.ts'
import { getListingImages } from './queries/get-listing-images.server.ts'

const FIELD = imageFieldsOf({ track: 'succession', side: 'offer' })[0]!

let count = 0
/** A picture unlike the ones before, under a name and a type that are not asked. */
async function file(name = 'x.exe', type = 'text/html'): Promise<File> {
  count += 1
  const bytes = await sharp({ create: { width: 120 + count, height: 90, channels: 3, background: '#8899aa' } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Mihon Taro' } })
    .toBuffer()
  return new File([new Uint8Array(bytes)], name, { type })
}

async function make(status: 'draft' | 'published' = 'draft') {
  const owner = await makeOwner()
  const listing = await makeListing(owner.participant.id, { status })
  const list = { listingId: listing.id, field: FIELD.key }
  const add = async (alt = '工場の中', picture?: File) =>
    (await addListingImage(owner.actor, { ...list, alt, picture: picture ?? (await file()) })).imageId
  const ids = async () => (await getListingImages(owner.actor, listing.id)).lists[0]!.images.map(({ id }) => id)
  return { ...owner, listing, list, add, ids }
}

describe('the pictures of a listing', () => {
  it('are added at the end, with what was found in them', async () => {
    const { actor, list, add, listing } = await make()
    const first = await add()
    const second = await addListingImage(actor, { ...list, alt: '製品', picture: await file() })
    expect(second.findings).toEqual([{ kind: 'author', words: ['Mihon Taro'] }])
    const [own] = (await getListingImages(actor, listing.id)).lists
    expect(own!.images).toMatchObject([
      { id: first, alt: '工場の中', height: 90, findings: ['author'], isDescribedHere: true },
      { id: second.imageId, alt: '製品' },
    ])
    expect(JSON.stringify(await db.image.findMany({ where: { listingId: listing.id } }))).not.toContain('Taro')
  })

  it('go into the listing while it is a draft, and stay in the working copy once it is published', async () => {
    for (const [status, isThere] of [
      ['draft', true],
      ['published', false],
    ] as const) {
      const { listing, add } = await make(status)
      const id = await add()
      const row = await db.listing.findUniqueOrThrow({ where: { id: listing.id } })
      expect(JSON.stringify(row.details).includes(id), status).toBe(isThere)
    }
  })

  it('are moved, and stay at the ends', async () => {
    const { actor, list, add, ids } = await make()
    const [a, b, c] = [await add(), await add(), await add()]
    await moveListingImage(actor, { ...list, imageId: c, by: 'up' })
    expect(await ids()).toEqual([a, c, b])
    await moveListingImage(actor, { ...list, imageId: a, by: 'up' })
    await moveListingImage(actor, { ...list, imageId: b, by: 'down' })
    expect(await ids()).toEqual([a, c, b])
    await moveListingImage(actor, { ...list, imageId: a, by: 'down' })
    expect(await ids()).toEqual([c, a, b])
  })

  it('are taken out, once or twice', async () => {
    const { actor, list, add, ids } = await make()
    const [a, b] = [await add(), await add()]
    for (let i = 0; i < 2; i += 1) await removeListingImage(actor, { ...list, imageId: a })
    expect(await ids()).toEqual([b])
  })

  it('are as many as the field holds', async () => {
    const { add, ids } = await make()
    for (let i = 0; i < FIELD.max; i += 1) await add()
    await expect(add()).rejects.toMatchObject({ code: 'image.too_many', field: 'picture', params: { max: FIELD.max } })
    expect(await ids()).toHaveLength(FIELD.max)
  })

  it('uploaded two at once are both there', async () => {
    const { add, ids } = await make()
    const [first, second] = [await file(), await file()]
    const { won } = wonAndLost(
      await race(
        () => add('一枚目', first),
        () => add('二枚目', second),
      ),
    )
    expect(won).toHaveLength(2)
    expect((await ids()).sort()).toEqual([...won].sort())
  })

  it('the same one sent twice at once is there once', async () => {
    const { add, ids, listing } = await make()
    const picture = await file()
    const { won } = wonAndLost(
      await race(
        () => add('工場', picture),
        () => add('工場', picture),
      ),
    )
    expect(new Set(won).size).toBe(1)
    expect(await ids()).toEqual([won[0]])
    expect(await db.image.count({ where: { listingId: listing.id } })).toBe(1)
  })

  it('added and moved at once lose nothing', async () => {
    const { actor, list, add, ids } = await make()
    const [a, b] = [await add(), await add()]
    const picture = await file()
    const { won } = wonAndLost(
      await race<unknown>(
        () => add('三枚目', picture),
        () => moveListingImage(actor, { ...list, imageId: b, by: 'up' }),
      ),
    )
    expect(won).toHaveLength(2)
    expect((await ids()).slice(0, 2)).toEqual([b, a])
    expect(await ids()).toHaveLength(3)
  })
})

describe('who may change them', () => {
  it('strangers and those who only read may not', async () => {
    const { participant, list, add, listing } = await make()
    const imageId = await add()
    const reader = await makeMember()
    await db.membership.create({
      data: { memberId: reader.id, participantId: participant.id, role: 'read_only', createdAt: new Date(0) },
    })
    for (const actor of [await signedIn(reader.id), (await makeOwner()).actor]) {
      const picture = await file()
      const tries = [
        () => addListingImage(actor, { ...list, alt: '工場', picture }),
        () => moveListingImage(actor, { ...list, imageId, by: 'up' as const }),
        () => removeListingImage(actor, { ...list, imageId }),
        () => describeListingImage(actor, { ...list, imageId, alt: '別の説明' }),
        () => getListingImages(actor, listing.id),
      ]
      for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'listing.not_found' })
    }
    expect(await db.image.count({ where: { listingId: listing.id } })).toBe(1)
  })

  it("nobody takes or describes another one's picture", async () => {
    const [mine, theirs] = [await make(), await make()]
    const imageId = await theirs.add()
    await expect(takePortfolioImage(mine.actor, { ...mine.list, imageId })).rejects.toMatchObject({
      code: 'image.not_found',
    })
    const describing = describeListingImage(mine.actor, { ...mine.list, imageId, alt: '工場' })
    await expect(describing).rejects.toMatchObject({ code: 'image.not_found' })
  })

  it('a piece of the own portfolio may be shown', async () => {
    const { actor, participant, list, ids } = await make()
    const picture = await readPicture({ picture: await file(), crop: undefined })
    const imageId = await runCommand(actor, 'participant:edit', (ctx) =>
      storeImage(ctx, { participantId: participant.id, purpose: 'portfolio', alt: '椅子', picture }),
    )
    await takePortfolioImage(actor, { ...list, imageId })
    const [own] = (await getListingImages(actor, list.listingId)).lists
    expect(own!.images).toMatchObject([{ alt: '椅子', findings: ['author'], isDescribedHere: true }])
    expect(await ids()).not.toContain(imageId)
  })

  it('a field that holds no pictures takes none', async () => {
    const { actor, list } = await make()
    const adding = addListingImage(actor, { ...list, field: 'title', alt: '工場', picture: await file() })
    await expect(adding).rejects.toMatchObject({ code: 'image.not_found' })
  })
})

describe('what is not taken', () => {
  it.each([
    ['a text named .jpg', new File(['写真ではありません'], '写真.jpg', { type: 'image/jpeg' })],
    ['nothing', new File([], 'a.png', { type: 'image/png' })],
    ['an SVG named .png', new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.png', { type: 'image/png' })],
  ])('%s', async (_name, picture) => {
    const { add, listing } = await make()
    await expect(add('工場', picture)).rejects.toMatchObject({ code: 'image.unreadable', field: 'picture' })
    expect(await db.image.count({ where: { listingId: listing.id } })).toBe(0)
  })

  it('a description with the name of the firm', async () => {
    const { actor, list, listing, add } = await make()
    await db.participant.update({
      where: { id: listing.participantId },
      data: { name: '株式会社みほん精工' },
    })
    await expect(add('みほん精工の工場')).rejects.toMatchObject({ code: 'image.alt_reveals_name', field: 'alt' })
    const imageId = await add('旋盤が並ぶ工場')
    const describing = describeListingImage(actor, { ...list, imageId, alt: 'みほん精工' })
    await expect(describing).rejects.toMatchObject({ code: 'image.alt_reveals_name' })
  })
})
