import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import { readPicture } from '#app/features/participants/read-picture.server.ts'
import { storeImage } from '#app/features/participants/writes/store-image.server.ts'
import { savePiece } from '#app/features/participants/commands/save-piece.server.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { addListingImage } from './commands/add-listing-image.server.ts'
import { approveListing } from './commands/approve-listing.server.ts'
import { takePortfolioImage } from './commands/arrange-listing-image.server.ts'
import { describeListingImage } from './commands/describe-listing-image.server.ts'
import { discardChanges } from './commands/discard-changes.server.ts'
import { rejectListing } from './commands/reject-listing.server.ts'
import { saveDraft } from './commands/save-draft.server.ts'
import { startListing } from './commands/start-listing.server.ts'
import { submitListing } from './commands/submit-listing.server.ts'
import { rawOf } from './draft-values.ts'
import { imageFieldsOf } from './image-fields.ts'
import { fieldsOf } from './listing-values.ts'
import { getListingImages } from './queries/get-listing-images.server.ts'

const of = { track: 'succession', side: 'offer' } as const
const FIELD = imageFieldsOf(of)[0]!.key

let count = 0
const file = async () =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 100 + (count += 1), height: 90, channels: 3, background: '#8899aa' } })
          .png()
          .toBuffer(),
      ),
    ],
    'a.png',
  )

beforeEach(() => db.setting.deleteMany())

async function makeDraft() {
  const owner = await makeOwner(['sme', 'designer'])
  const operator = await makeOperatorActor()
  const { actor } = owner
  const { listingId } = await startListing(actor, { listingId: randomUUID(), ...of, participantId: undefined })
  const list = { listingId, field: FIELD }
  const revision = async () =>
    (await db.listingDraft.findUnique({ where: { listingId }, select: { revision: true } }))?.revision ?? 1
  const values = {
    title: '金属加工の町工場',
    teaser: '技術を引き継ぐ方を探しています。',
    transferKind: 'shares',
    companyName: '見本製作所 canary',
  }
  await saveDraft(actor, { listingId, revision: await revision(), fields: rawOf(fieldsOf(of), values) })
  const picture = await file()
  const add = (alt: string) => addListingImage(actor, { ...list, alt, picture })
  const { imageId } = await add('工場の中')
  const rowsOf = (ids: unknown) => db.image.findMany({ where: { id: { in: ids as string[] } }, select: { alt: true } })
  /** The words beside the pictures, as the listing itself has them: what others are shown is made from it. */
  const shown = async () => {
    const { details } = await db.listing.findUniqueOrThrow({ where: { id: listingId } })
    return (await rowsOf((details as Record<string, unknown>)[FIELD])).map(({ alt }) => alt)
  }
  const own = async () => (await getListingImages(actor, listingId)).lists[0]!.images
  const describeIt = async (alt: string) => describeListingImage(actor, { ...list, imageId: (await own())[0]!.id, alt })
  const submit = async () => submitListing(actor, { listingId, revision: await revision(), acceptsFindings: true })
  const read = async () => {
    const { version } = await db.listing.findUniqueOrThrow({ where: { id: listingId } })
    return { listingId, version, revision: await revision() }
  }
  const approve = async () => approveListing(operator, await read())
  return { ...owner, operator, listingId, list, imageId, add, shown, own, describeIt, submit, approve, read, revision }
}

async function makePublished() {
  const draft = await makeDraft()
  await draft.submit()
  await draft.approve()
  return draft
}

describe('the description of a picture', () => {
  it('of a draft nobody else has read is changed at once', async () => {
    const { describeIt, own, shown, imageId } = await makeDraft()
    await describeIt('旋盤が並ぶ工場')
    expect(await own()).toMatchObject([{ id: imageId, alt: '旋盤が並ぶ工場' }])
    expect(await shown()).toEqual(['旋盤が並ぶ工場'])
  })

  it('of a published listing waits in the working copy until the operator has approved it', async () => {
    const { describeIt, own, shown, submit, approve } = await makePublished()
    await describeIt('旋盤が並ぶ工場')
    expect((await own()).map(({ alt }) => alt)).toEqual(['旋盤が並ぶ工場'])
    expect(await shown()).toEqual(['工場の中'])
    expect(await submit()).toEqual({ outcome: 'changes_in_review' })
    expect(await shown()).toEqual(['工場の中'])
    await approve()
    expect(await shown()).toEqual(['旋盤が並ぶ工場'])
  })

  it('given back or dropped was never shown', async () => {
    const { actor, operator, listingId, describeIt, own, shown, submit, read } = await makePublished()
    await describeIt('旋盤が並ぶ工場')
    await submit()
    await rejectListing(operator, { ...(await read()), reason: '直してください' })
    expect(await shown()).toEqual(['工場の中'])
    await discardChanges(actor, { listingId })
    expect((await own()).map(({ alt }) => alt)).toEqual(['工場の中'])
  })

  it('changed while the listing or its changes wait takes the submission back', async () => {
    const fresh = await makeDraft()
    await fresh.submit()
    const before = await fresh.read()
    await fresh.describeIt('旋盤が並ぶ工場')
    await expect(approveListing(fresh.operator, before)).rejects.toMatchObject({ code: 'listing.wrong_state' })
    const published = await makePublished()
    await published.describeIt('旋盤が並ぶ工場')
    await published.submit()
    await published.describeIt('プレス機が並ぶ工場')
    await expect(published.approve()).rejects.toMatchObject({ code: 'listing.wrong_state' })
  })

  it('stays with the version that said it', async () => {
    const { describeIt, submit, approve, listingId } = await makePublished()
    await describeIt('旋盤が並ぶ工場')
    await submit()
    await approve()
    const versions = await db.listingVersion.findMany({ where: { listingId }, orderBy: { version: 'asc' } })
    const said = versions.map(({ open }) => (open as Record<string, string[]>)[FIELD]![0]!)
    const alts = await Promise.all(said.map(async (id) => (await db.image.findUniqueOrThrow({ where: { id } })).alt))
    expect([alts[0], alts.at(-1)]).toEqual(['工場の中', '旋盤が並ぶ工場'])
  })

  it('sent twice, or the picture uploaded anew with other words, leaves one picture', async () => {
    const { actor, add, list, imageId, own, shown } = await makePublished()
    const press = () => describeListingImage(actor, { ...list, imageId, alt: '旋盤が並ぶ工場' })
    expect(wonAndLost(await race(press, press)).won).toHaveLength(2)
    expect((await own()).map(({ alt }) => alt)).toEqual(['旋盤が並ぶ工場'])
    await add('プレス機が並ぶ工場')
    expect((await own()).map(({ alt }) => alt)).toEqual(['プレス機が並ぶ工場'])
    expect(await shown()).toEqual(['工場の中'])
  })

  it('keeps the picture it was given: the same bytes and what its file told', async () => {
    const { describeIt, own, imageId } = await makePublished()
    await describeIt('旋盤が並ぶ工場')
    const [now] = await own()
    const bytesOf = (id: string) =>
      db.imageVariant.findMany({ where: { imageId: id }, select: { width: true, mime: true, bytes: true } })
    expect(now!.id).not.toBe(imageId)
    expect(await bytesOf(now!.id)).toEqual(await bytesOf(imageId))
  })

  it('is not for a list the picture does not stand in', async () => {
    const { describeIt, actor, list, imageId } = await makePublished()
    await describeIt('旋盤が並ぶ工場')
    const late = describeListingImage(actor, { ...list, imageId, alt: '三つ目の説明' })
    await expect(late).rejects.toMatchObject({ code: 'image.not_found' })
  })
})

describe('a picture taken from the portfolio', () => {
  it('keeps its words in the listing, whatever is changed in the portfolio', async () => {
    const { actor, participant, list, own, shown, submit, approve } = await makeDraft()
    const picture = await file()
    const piece = { title: '椅子', year: undefined, caption: undefined, crop: undefined }
    const at = { participantId: participant.id }
    const { imageId } = await savePiece(actor, at, { ...piece, picture, alt: '木の椅子' })
    for (let i = 0; i < 2; i += 1) await takePortfolioImage(actor, { ...list, imageId: imageId! })
    expect((await own()).map(({ alt, isDescribedHere }) => [alt, isDescribedHere])).toEqual([
      ['工場の中', true],
      ['木の椅子', true],
    ])
    expect((await getListingImages(actor, list.listingId)).lists[0]!.fromPortfolio).toEqual([])
    await submit()
    await approve()
    const { id: pieceId } = await db.portfolioPiece.findFirstOrThrow({ where: at })
    await savePiece(actor, { ...at, pieceId }, { ...piece, picture: undefined, alt: '黒い椅子' })
    expect((await shown()).sort()).toEqual(['工場の中', '木の椅子'].sort())
  })
})

describe('the same picture kept for one place', () => {
  it('with other words is another one, so that nobody’s words change behind them', async () => {
    const { actor, participant } = await makeOwner()
    const picture = await readPicture({ picture: await file(), crop: undefined })
    const keep = (alt: string) =>
      runCommand(actor, 'participant:edit', (ctx) =>
        storeImage(ctx, { participantId: participant.id, purpose: 'portfolio', alt, picture }),
      )
    const first = await keep('椅子')
    expect(await keep('椅子')).toBe(first)
    expect(await keep('机')).not.toBe(first)
    expect((await db.image.findUniqueOrThrow({ where: { id: first } })).alt).toBe('椅子')
  })
})
