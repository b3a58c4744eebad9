import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { makeOwner } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { PIECES_MAX } from '../limits.ts'
import { getPortfolio } from '../queries/get-portfolio.server.ts'
import { pieceSchema } from '../portfolio-schema.ts'
import { movePiece, removePiece } from './arrange-portfolio.server.ts'
import { savePiece } from './save-piece.server.ts'
import { saveKindProfile } from './save-kind-profile.server.ts'

const piece = (title: string) => ({ title, year: undefined, caption: undefined, alt: undefined, picture: undefined })

async function someDesigner() {
  const { actor, participant } = await makeOwner(['designer'])
  const titles = async () => (await getPortfolio(actor, participant.id)).pieces.map(({ title }) => title)
  const add = (title: string) => savePiece(actor, { participantId: participant.id }, piece(title))
  return { actor, participantId: participant.id, titles, add }
}

const picture = async () =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 400, height: 300, channels: 3, background: '#246' } })
          .png()
          .toBuffer(),
      ),
    ],
    'a.png',
    {
      type: 'image/png',
    },
  )

describe("a designer's portfolio", () => {
  it('is kept in order, moved, changed and taken away', async () => {
    const { actor, participantId, titles, add } = await someDesigner()
    for (const title of ['一', '二', '三']) await add(title)
    const [first, , third] = (await getPortfolio(actor, participantId)).pieces
    await movePiece(actor, { participantId, pieceId: third!.id, direction: 'up' })
    await movePiece(actor, { participantId, pieceId: first!.id, direction: 'up' })
    expect(await titles()).toEqual(['一', '三', '二'])
    await savePiece(actor, { participantId, pieceId: first!.id }, piece('改めた一'))
    await removePiece(actor, { participantId, pieceId: third!.id })
    expect(await titles()).toEqual(['改めた一', '二'])
    await expect(removePiece(actor, { participantId, pieceId: third!.id })).rejects.toMatchObject({
      code: 'request.not_found',
    })
  })

  it('keeps every piece when two are added and one is moved at the same moment', async () => {
    const { actor, participantId, titles, add } = await someDesigner()
    for (const title of ['一', '二']) await add(title)
    const [first] = (await getPortfolio(actor, participantId)).pieces
    const move = () => movePiece(actor, { participantId, pieceId: first!.id, direction: 'down' })
    const results = await race<unknown>(
      () => add('三'),
      () => add('四'),
      move,
    )
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled'])
    expect((await titles()).sort()).toEqual(['一', '三', '二', '四'].sort())
    const positions = await db.portfolioPiece.findMany({ where: { participantId }, select: { position: true } })
    expect(new Set(positions.map(({ position }) => position)).size).toBe(4)
  })

  it('takes no piece more than it holds, when the last place is taken twice at once', async () => {
    const { actor, participantId, titles, add } = await someDesigner()
    const now = new Date()
    await db.portfolioPiece.createMany({
      data: Array.from({ length: PIECES_MAX - 1 }, (_, position) => ({
        ...{ participantId, position, title: `作品${position}`, caption: '', createdAt: now },
      })),
    })
    const { won, lost } = wonAndLost(
      await race(
        () => add('最後の一つ'),
        () => add('一つ多い'),
      ),
    )
    expect([won.length, lost]).toEqual([1, [expect.objectContaining({ code: 'portfolio.too_many' })]])
    expect(await titles()).toHaveLength(PIECES_MAX)
    expect((await getPortfolio(actor, participantId)).canAdd).toBe(false)
  })

  it('moved twice at once is moved two places: each move reads what the other wrote', async () => {
    const { actor, participantId, titles, add } = await someDesigner()
    for (const title of ['一', '二', '三']) await add(title)
    const [first] = (await getPortfolio(actor, participantId)).pieces
    const move = () => movePiece(actor, { participantId, pieceId: first!.id, direction: 'down' })
    expect(wonAndLost(await race(move, move)).lost).toEqual([])
    expect(await titles()).toEqual(['二', '三', '一'])
  })

  it('keeps its picture until another one is sent, and drops it with the piece', async () => {
    const { actor, participantId } = await someDesigner()
    await savePiece(actor, { participantId }, { ...piece('一'), picture: await picture(), alt: '青い板' })
    const [shown] = (await getPortfolio(actor, participantId)).pieces
    expect(shown?.image).toMatchObject({ alt: '青い板', width: 400, height: 300 })
    await savePiece(actor, { participantId, pieceId: shown!.id }, { ...piece('一'), alt: '藍色の板' })
    expect((await getPortfolio(actor, participantId)).pieces[0]?.image).toMatchObject({ alt: '藍色の板' })
    await removePiece(actor, { participantId, pieceId: shown!.id })
    expect(await db.image.count({ where: { participantId } })).toBe(0)
  })

  it("is the designer's own, and for designers", async () => {
    const { participantId, add, actor } = await someDesigner()
    await add('一')
    const [one] = (await getPortfolio(actor, participantId)).pieces
    const stranger = await someDesigner()
    const notFound = { code: 'participant.not_found' }
    await expect(getPortfolio(stranger.actor, participantId)).rejects.toMatchObject(notFound)
    await expect(removePiece(stranger.actor, { participantId, pieceId: one!.id })).rejects.toMatchObject(notFound)
    await expect(
      savePiece(stranger.actor, { participantId: stranger.participantId, pieceId: one!.id }, piece('奪う')),
    ).rejects.toMatchObject({ code: 'request.not_found' })
    const firm = await makeOwner(['sme'])
    await expect(getPortfolio(firm.actor, firm.participant.id)).rejects.toMatchObject(notFound)
    await expect(saveKindProfile(firm.actor, firm.participant.id, 'designer', {})).rejects.toMatchObject(notFound)
  })

  it.each([
    [{ title: '' }, ['title']],
    [{ title: '作'.repeat(81) }, ['title']],
    [{ title: '一', caption: '文'.repeat(401) }, ['caption']],
    [{ title: '一', year: '2999' }, ['year']],
    [{ title: '一', picture: new File(['x'], 'x.png') }, ['alt']],
    [{ title: '一 mihon@example.jp' }, ['title']],
    [{ title: '一', caption: 'ご依頼は０３－１２３４－５６７８へ' }, ['caption']],
    [{ title: '一', alt: 'https://mihon.example.jp の画面' }, ['alt']],
  ])('refuses %#', (input, fields) => {
    const result = pieceSchema.safeParse(input)
    expect(result.error?.issues.map(({ path }) => path[0])).toEqual(fields)
  })

  it('takes a piece without a picture', () => {
    expect(pieceSchema.safeParse({ title: '一', picture: new File([], '') })).toMatchObject({
      success: true,
      data: { title: '一' },
    })
  })
})
