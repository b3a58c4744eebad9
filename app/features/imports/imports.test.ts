import { describe, expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { allSides } from '#app/features/listings/import/import-words.ts'
import { cells, csv, encoded, line, listingsOf, sent, written } from '#app/testing/import-files.server.ts'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { checkImport } from './commands/check-import.server.ts'
import { confirmImport } from './commands/confirm-import.server.ts'
import { dropImport } from './commands/drop-import.server.ts'
import { rereadImport } from './commands/reread-import.server.ts'
import { uploadImport } from './commands/upload-import.server.ts'
import { writeImport } from './commands/write-import.server.ts'
import { asReport } from './import-report.ts'
import { getImport } from './queries/get-import.server.ts'
import { importWords } from './ui/import-words.server.ts'
import { templateCsv } from './ui/template-csv.server.ts'

describe('an import in the browser', () => {
  it('shows what it would make, writes nothing before the confirmation and everything after it', async () => {
    const { actor, clients } = await makeBank(['見本ばね', '見本木工'])
    const page = await sent(actor, csv(line(), line({ id: '002', client: '株式会社 見本木工', company: '' })))
    expect(page).toMatchObject({ state: 'previewed', encoding: 'utf-8', isEncodingChosen: false, rowCount: 2 })
    expect(page.counts).toEqual({ created: 2, updated: 0, unchanged: 0, left: 0, submitted: 1 })
    expect(page.first.map(({ line: at, participantName, title }) => [at, participantName, title])).toEqual([
      [2, '見本ばね', '金属の加工をする工場です'],
      [3, '見本木工', '金属の加工をする工場です'],
    ])
    expect(await listingsOf(clients[0]!.id)).toEqual([])
    await confirmImport(actor, page.id, true)
    await writeImport(page.id, importWords)
    expect(await getImport(actor, page.id)).toMatchObject({ state: 'done', counts: { created: 2, submitted: 1 } })
    const [first] = await listingsOf(clients[0]!.id)
    expect(first).toMatchObject({
      status: 'in_review',
      details: { transferKind: 'shares' },
      confidential: { details: { companyName: '有限会社見本ばね' } },
    })
    expect((await listingsOf(clients[1]!.id)).map(({ status }) => status)).toEqual(['draft'])
    expect(await db.importBatchPart.count({ where: { batchId: page.id } })).toBe(0)
  })

  it.each(allSides.map(({ track, side, kinds }) => [track, side, kinds[0]!] as const))(
    'takes its own template, %s %s, in both languages',
    async (track, side) => {
      for (const locale of ['ja', 'en'] as const) {
        const operator = await makeOperatorActor()
        let text = '\ufeff'
        for await (const part of templateCsv(translatorFor(locale), { track, side }, false)) text += part
        const page = await sent(operator, text)
        expect(cells(page)).toEqual([])
        expect(page.counts.created + page.counts.updated + page.counts.unchanged + page.counts.left).toBe(1)
      }
    },
  )

  it('finds Shift_JIS by itself, shows it, and reads again as told', async () => {
    const { actor } = await makeBank(['見本ばね'])
    // 管理番号,区分,立場,顧客の名前,見出し,会社の紹介 / 1,事業の引き継ぎ,後継者を探す,見本ばね,①髙橋の町工場,機械
    const page = await sent(
      actor,
      encoded(
        '8ac7979d94d48d862c8be695aa2c97a78fea2c8cda8b7182cc96bc914f2c8ca98f6f82b52c89ef8ed082cc8fd089ee0d0a' +
          '312c8e968bc682cc88f882ab8c7082ac2c8ce38c708ed282f09254' +
          '82b72c8ca9967b82ce82cb2c8740fbfc8bb482cc92ac8d488fea2c8b408a420d0a',
      ),
    )
    expect(cells(page)).toEqual([])
    expect(page).toMatchObject({ encoding: 'shift_jis', isEncodingChosen: false, rowCount: 1 })
    expect(page.first[0]).toMatchObject({ title: '①髙橋の町工場' })
    await rereadImport(actor, page.id, 'utf-8')
    await checkImport(page.id, importWords)
    const again = await getImport(actor, page.id)
    expect(again).toMatchObject({ state: 'previewed', isEncodingChosen: true, errorCount: 1 })
    expect(again.errors[0]).toMatchObject({ error: 'not_utf8' })
  })

  it('takes pasted text as well', async () => {
    const { actor } = await makeBank(['見本ばね'])
    const id = await uploadImport(actor, { text: csv(line()) })
    await checkImport(id, importWords)
    expect(await getImport(actor, id)).toMatchObject({ state: 'previewed', counts: { created: 1 } })
  })

  it('is for banks, chambers and the operator, each with its own', async () => {
    const [{ actor }, other, operator] = [await makeBank(['見本ばね']), await makeBank(), await makeOperatorActor()]
    const page = await sent(actor, csv(line()))
    for (const stranger of [other.actor, operator])
      for (const attempt of [
        () => getImport(stranger, page.id),
        () => confirmImport(stranger, page.id, false),
        () => dropImport(stranger, page.id),
        () => rereadImport(stranger, page.id, 'utf-8'),
      ])
        await expect(attempt()).rejects.toMatchObject({ code: 'import.not_found' })
    const { actor: owner } = await makeOwner()
    await expect(uploadImport(owner, { text: 'x' })).rejects.toMatchObject({ code: 'request.forbidden' })
    await expect(uploadImport(other.actor, { text: 'x', as: 'operator' })).rejects.toMatchObject({
      code: 'request.forbidden',
    })
    await dropImport(actor, page.id)
    expect(asReport((await db.importBatch.findUniqueOrThrow({ where: { id: page.id } })).report).first).toEqual([])
    expect(await db.importBatchPart.count({ where: { batchId: page.id } })).toBe(0)
  })
})

describe('what others read already', () => {
  it("is left alone by a bank's file and counted; what was edited on the site, too", async () => {
    const { actor, clients, member } = await makeBank(['見本ばね'])
    await written(actor, csv(line(), line({ id: '002' })))
    const [first, second] = await listingsOf(clients[0]!.id)
    await db.listing.update({ where: { id: first!.id }, data: { status: 'published', publishedAt: new Date() } })
    await db.listingDraft.create({ data: { listingId: second!.id, updatedAt: new Date() } })
    const page = await sent(
      await signedIn(member.id),
      csv(line({ title: '別の見出し' }), line({ id: '002', title: '別の見出し' })),
    )
    expect(page.counts).toMatchObject({ updated: 0, left: 2 })
    expect(page.left.map(({ why }) => why)).toEqual(['shown', 'edited'])
  })
})
