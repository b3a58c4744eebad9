import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { csv, line, listingsOf, undone, written } from '#app/testing/import-files.server.ts'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { makeOperatorActor } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { takeBackImport } from './commands/take-back-import.server.ts'
import { undoImport } from './commands/undo-import.server.ts'
import { getImport } from './queries/get-import.server.ts'

describe('taking an import back', () => {
  it('removes what it made, puts back what it changed, and leaves what somebody has gone on with', async () => {
    const { actor, clients } = await makeBank(['見本ばね'])
    const client = clients[0]!.id
    await written(actor, csv(line(), line({ id: '002', title: '前の見出し', company: '前の名前' })))
    const page = await written(
      actor,
      csv(
        line(),
        line({ id: '002', title: '新しい見出し', company: '新しい名前' }),
        line({ id: '003' }),
        line({ id: '004' }),
        line({ id: '005' }),
      ),
    )
    expect(page.counts).toMatchObject({ created: 3, updated: 1, unchanged: 1 })
    const before = await listingsOf(client)
    await db.listing.update({ where: { id: before[3]!.id }, data: { status: 'in_review' } })
    await db.listingDraft.create({ data: { listingId: before[4]!.id, updatedAt: new Date() } })
    const after = await undone(actor, page.id)
    expect(after).toMatchObject({ state: 'undone', undo: { removed: 1, restored: 1, leftCount: 2 } })
    expect(after.undo?.left.map(({ line: at, why }) => [at, why])).toEqual([
      [5, 'moved'],
      [6, 'changed'],
    ])
    const listings = await listingsOf(client)
    expect(listings.map(({ externalId }) => externalId?.split('/')[1])).toEqual(['001', '002', '004', '005'])
    expect(listings[1]).toMatchObject({
      title: '前の見出し',
      version: 3,
      confidential: { details: { companyName: '前の名前' } },
    })
  })

  it('does so once, also when pressed twice at once', async () => {
    const { actor } = await makeBank(['見本ばね'])
    const { id } = await written(actor, csv(line()))
    const press = () => undoImport(actor, id)
    expect(wonAndLost(await race(press, press)).won).toHaveLength(1)
    const job = () => takeBackImport(id)
    expect(wonAndLost(await race(job, job)).lost).toEqual([])
    expect(await getImport(actor, id)).toMatchObject({ state: 'undone', undo: { removed: 1 } })
    await expect(undoImport(actor, id)).rejects.toMatchObject({ code: 'import.wrong_state' })
  })

  it('leaves the listings of a client who has taken over', async () => {
    const { actor, clients } = await makeBank(['見本ばね'])
    const { id } = await written(actor, csv(line()))
    await db.referrerClient.update({ where: { id: clients[0]!.referral }, data: { endedAt: new Date() } })
    expect((await undone(actor, id)).undo).toMatchObject({ removed: 0, left: [{ why: 'taken_over' }] })
    expect(await listingsOf(clients[0]!.id)).toHaveLength(1)
  })

  it('of the operator takes the participants along that nobody has taken up', async () => {
    const operator = await makeOperatorActor()
    const head = 'externalId,track,side,participantExternalId,participantName,participantKinds,title,teaser'
    const one = `o-${operator.memberId}`
    const { id, counts } = await written(
      operator,
      `${head}\n${one},succession,offer,p-${one},見本の会社,中小企業,工場,引き継ぐ方を探しています\n`,
    )
    expect(counts.created).toBe(1)
    const participant = await db.participant.findUniqueOrThrow({ where: { externalId: `p-${one}` } })
    expect(participant.verificationStatus).toBe('unverified')
    expect((await undone(operator, id)).undo).toMatchObject({ removed: 1 })
    expect(await db.participant.count({ where: { id: participant.id } })).toBe(0)
  })
})
