import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import type { ImagePurpose } from '#app/features/participants/picture-schema.ts'
import { clock, DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { makeListing, makeOwner } from '#app/testing/make.server.ts'
import { forgetImages } from './commands/forget-images.server.ts'

afterEach(() => clock.reset())

async function make() {
  const { participant, member } = await makeOwner()
  const listing = await makeListing(participant.id)
  const image = async (purpose: ImagePurpose) => {
    const { id } = await db.image.create({
      data: {
        ...{ participantId: participant.id, purpose, width: 9, height: 9, sha256: randomUUID(), findings: [] },
        listingId: purpose === 'listing' ? listing.id : null,
        uploadedByMemberId: member.id,
        createdAt: clock.now(),
        variants: { create: { width: 320, mime: 'image/webp', bytes: new Uint8Array(3) } },
      },
    })
    return id
  }
  return { participant, listing, image }
}

const isThere = async (id: string) => (await db.image.count({ where: { id } })) === 1

describe('forgetImages', () => {
  it.each(['logo', 'portfolio', 'listing'] as const)('deletes a %s nothing shows, after a day', async (purpose) => {
    const { image } = await make()
    const id = await image(purpose)
    await forgetImages()
    expect(await isThere(id)).toBe(true)
    clock.moveBy(DAY_MS + 1000)
    expect(await forgetImages()).toBeGreaterThan(0)
    expect(await isThere(id)).toBe(false)
    expect(await db.imageVariant.count({ where: { imageId: id } })).toBe(0)
  })

  it('keeps what is shown somewhere, or was once', async () => {
    const { participant, listing, image } = await make()
    const ids = await Promise.all([
      image('logo'),
      ...Array.from({ length: 4 }, () => image('listing')),
      image('portfolio'),
      image('portfolio'),
    ])
    const [logo, shown, typed, closed, once, piece, taken] = ids as [string, ...string[]]
    await db.participant.update({ where: { id: participant.id }, data: { logoImageId: logo } })
    await db.listing.update({ where: { id: listing.id }, data: { details: { images: [shown!, taken!] } } })
    await db.listingConfidential.update({ where: { listingId: listing.id }, data: { details: { images: [closed!] } } })
    await db.listingDraft.create({
      data: { listingId: listing.id, fields: { images: [typed!] }, updatedAt: clock.now() },
    })
    await db.listingVersion.create({
      data: {
        ...{ listingId: listing.id, version: 1, confidential: {}, createdAt: clock.now() },
        open: { images: [once!] },
      },
    })
    const { id: participantId } = participant
    await db.portfolioPiece.create({
      data: { participantId, position: 1, title: '椅子', imageId: piece!, createdAt: clock.now() },
    })
    clock.moveBy(DAY_MS + 1000)
    await forgetImages()
    expect(await Promise.all(ids.map(isThere))).toEqual(ids.map(() => true))
  })
})
