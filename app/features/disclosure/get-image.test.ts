import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { addListingImage } from '#app/features/listings/commands/add-listing-image.server.ts'
import { imageFieldsOf } from '#app/features/listings/image-fields.ts'
import { readPicture } from '#app/features/participants/read-picture.server.ts'
import type { ImagePurpose } from '#app/features/participants/picture-schema.ts'
import { storeImage } from '#app/features/participants/writes/store-image.server.ts'
import { type Actor, anonymous } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import {
  makeListing,
  makeMember,
  makeNavigatorActor,
  makeOperatorActor,
  makeOwner,
  signedIn,
} from '#app/testing/make.server.ts'
import { getImage } from './queries/get-image.server.ts'
import { findPictures } from './queries/find-pictures.server.ts'

let count = 0
async function file(width = 400): Promise<File> {
  count += 1
  const bytes = await sharp({ create: { width: width + count, height: 200, channels: 3, background: '#8899aa' } })
    .png()
    .toBuffer()
  return new File([new Uint8Array(bytes)], 'himitsu-no-kojo.png')
}

type Owner = Awaited<ReturnType<typeof makeOwner>>

async function keep({ actor, participant }: Owner, purpose: ImagePurpose, width?: number): Promise<string> {
  const picture = await readPicture({ picture: await file(width), crop: undefined })
  return runCommand(actor, 'participant:edit', (ctx) =>
    storeImage(ctx, { participantId: participant.id, purpose, alt: '椅子', picture }),
  )
}

const see = (actor: Actor, id: string) =>
  getImage(actor, id, 320).then(
    () => true,
    (error: { code?: string }) => {
      expect(error.code).toBe('image.not_found')
      return false
    },
  )

async function strangers() {
  const unverified = await makeMember({ isVerified: false })
  return {
    anonymous,
    unverified: await signedIn(unverified.id),
    member: (await makeOwner()).actor,
    navigator: (await makeNavigatorActor()).actor,
  }
}

const sightOf = async (id: string, actors: Record<string, Actor>) =>
  Object.fromEntries(
    await Promise.all(Object.entries(actors).map(async ([name, actor]) => [name, await see(actor, id)])),
  )

const none = { anonymous: false, unverified: false, member: false, navigator: false }

describe('a logo or a piece of work', () => {
  it.each(['logo', 'portfolio'] as const)('%s: who may read the name sees it, nobody else', async (purpose) => {
    const owner = await makeOwner()
    const id = await keep(owner, purpose)
    expect(await sightOf(id, await strangers())).toEqual(none)
    expect(await see(owner.actor, id)).toBe(true)
    expect(await see(await makeOperatorActor(), id)).toBe(true)
    const reader = await makeMember()
    const { id: participantId } = owner.participant
    await db.membership.create({
      data: { memberId: reader.id, participantId, role: 'read_only', createdAt: new Date(0) },
    })
    expect(await see(await signedIn(reader.id), id)).toBe(true)
  })
})

describe('a picture of a listing', () => {
  const FIELD = imageFieldsOf({ track: 'trial', side: 'need' })[0]!

  async function make(status: 'draft' | 'published', id?: string) {
    const owner = await makeOwner()
    const listing = await makeListing(owner.participant.id, { track: 'trial', side: 'need', status })
    const imageId = id ?? (await keep(owner, 'listing'))
    await db.listing.update({ where: { id: listing.id }, data: { details: { [FIELD.key]: [imageId] } } })
    return { ...owner, listing, imageId }
  }

  it('is seen by whom the listing shows it to', async () => {
    expect(FIELD.level).toBe('public')
    const { imageId, actor } = await make('published')
    expect(await sightOf(imageId, await strangers())).toEqual({
      anonymous: true,
      unverified: true,
      member: true,
      navigator: true,
    })
    expect(await see(actor, imageId)).toBe(true)
  })

  it('at member level is not for visitors', async () => {
    const memberField = imageFieldsOf({ track: 'succession', side: 'offer' })[0]!
    expect(memberField.level).toBe('member')
    const owner = await makeOwner()
    const imageId = await keep(owner, 'listing')
    await makeListing(owner.participant.id, { details: { transferKind: 'shares', [memberField.key]: [imageId] } })
    expect(await sightOf(imageId, await strangers())).toEqual({ ...none, member: true, navigator: true })
  })

  it('of a draft, or taken out of a published listing, is for its own people', async () => {
    const draft = await make('draft')
    expect(await sightOf(draft.imageId, await strangers())).toEqual(none)
    expect(await see(draft.actor, draft.imageId)).toBe(true)
    const shown = await make('published')
    await db.listing.update({ where: { id: shown.listing.id }, data: { details: {} } })
    expect(await sightOf(shown.imageId, await strangers())).toEqual(none)
  })

  it('waiting in the working copy of a published listing is not seen yet', async () => {
    const { actor, listing } = await make('published')
    const added = await addListingImage(actor, {
      listingId: listing.id,
      field: FIELD.key,
      alt: '工場',
      picture: await file(),
    })
    expect(await sightOf(added.imageId, await strangers())).toEqual(none)
  })

  it('is not opened by naming it in a listing of one’s own', async () => {
    const hidden = await make('draft')
    const thief = await make('published', hidden.imageId)
    expect(await see(thief.actor, hidden.imageId)).toBe(false)
    expect(await see(anonymous, hidden.imageId)).toBe(false)
    const fields = [{ key: FIELD.key, control: 'images' as const, level: 'public' as const, value: [hidden.imageId] }]
    expect(await findPictures(thief.participant.id, fields)).toEqual([])
    expect(await findPictures(hidden.participant.id, fields)).toMatchObject([{ id: hidden.imageId, alt: '椅子' }])
  })
})

describe('the file', () => {
  it('comes in the smallest size that fills the place, and says nothing of its name', async () => {
    const owner = await makeOwner()
    const id = await keep(owner, 'logo', 2000)
    for (const [asked, width] of [
      [320, 320],
      [960, 960],
      [1600, 1600],
    ] as const) {
      const { bytes, mime, tag } = await getImage(owner.actor, id, asked)
      expect(mime).toBe('image/webp')
      expect((await sharp(bytes).metadata()).width).toBe(width)
      expect(tag).toMatch(/^"[\da-f]{32}-\d+"$/)
    }
    const small = await keep(owner, 'logo', 400)
    expect((await sharp((await getImage(owner.actor, small, 1600)).bytes).metadata()).width).toBeLessThan(960)
  })

  it('that is not there is answered like one that is closed', async () => {
    for (const actor of [anonymous, await makeOperatorActor()])
      expect(await see(actor, '0190a2f0-0000-7000-8000-000000000000')).toBe(false)
  })
})
