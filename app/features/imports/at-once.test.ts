import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { csv, fileOf, line, listingsOf, sent } from '#app/testing/import-files.server.ts'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { confirmImport } from './commands/confirm-import.server.ts'
import { uploadImport } from './commands/upload-import.server.ts'
import { writeImport } from './commands/write-import.server.ts'
import { getImport } from './queries/get-import.server.ts'
import { importWords } from './ui/import-words.server.ts'

describe('twice and at once', () => {
  it('keeps a file sent twice at once only once', async () => {
    const { actor } = await makeBank(['見本ばね'])
    const upload = () => uploadImport(actor, { file: fileOf(csv(line())) })
    const ids = (await race(upload, upload)).map((one) => (one.status === 'fulfilled' ? one.value : one.reason))
    expect(ids[0]).toBe(ids[1])
  })

  it('takes one of two confirmations, and writes once for a job that runs twice', async () => {
    const { actor, clients } = await makeBank(['見本ばね'])
    const { id } = await sent(actor, csv(line()))
    const confirm = () => confirmImport(actor, id, false)
    const { won, lost } = wonAndLost(await race(confirm, confirm))
    expect(won).toHaveLength(1)
    expect(lost).toEqual([expect.objectContaining({ code: 'import.wrong_state' })])
    const job = () => writeImport(id, importWords)
    expect(wonAndLost(await race(job, job)).lost).toEqual([])
    expect(await listingsOf(clients[0]!.id)).toHaveLength(1)
    expect(await getImport(actor, id)).toMatchObject({ state: 'done', counts: { created: 1 } })
  })

  it('lets two imports of the same listings take turns', async () => {
    const { actor, clients } = await makeBank(['見本ばね'])
    const [a, b] = [await sent(actor, csv(line())), await sent(actor, `${csv(line())}\n`)]
    for (const { id } of [a, b]) await confirmImport(actor, id, false)
    await race(
      () => writeImport(a.id, importWords),
      () => writeImport(b.id, importWords),
    )
    const counts = [await getImport(actor, a.id), await getImport(actor, b.id)].map((page) => page.counts.created)
    expect(counts.sort()).toEqual([0, 1])
    expect(await listingsOf(clients[0]!.id)).toHaveLength(1)
  })

  it('writes nothing when the client has taken over before the job came', async () => {
    const { actor, clients } = await makeBank(['見本ばね', '見本木工'])
    const { id } = await sent(actor, csv(line(), line({ id: '2', client: '見本木工' })))
    await confirmImport(actor, id, false)
    await db.referrerClient.update({ where: { id: clients[1]!.referral }, data: { endedAt: new Date() } })
    await writeImport(id, importWords)
    expect(await getImport(actor, id)).toMatchObject({ state: 'previewed', errors: [{ error: 'no_such_client' }] })
    expect(await listingsOf(clients[0]!.id)).toEqual([])
  })

  it('writes nothing for a bank that is no longer checked', async () => {
    const { actor, bank, clients } = await makeBank(['見本ばね'])
    const { id } = await sent(actor, csv(line()))
    await confirmImport(actor, id, false)
    await db.participant.update({ where: { id: bank.id }, data: { verificationStatus: 'pending' } })
    await writeImport(id, importWords)
    expect(await listingsOf(clients[0]!.id)).toEqual([])
    expect((await db.importBatch.findUniqueOrThrow({ where: { id } })).state).toBe('previewed')
  })
})
