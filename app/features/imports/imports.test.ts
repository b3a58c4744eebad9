import { describe, expect, it } from 'vitest'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { allSides } from '#app/features/listings/import/import-words.ts'
import { makeOperatorActor, makeOwner, signedIn } from '#app/testing/make.server.ts'
import { race, wonAndLost } from '#app/testing/race.server.ts'
import { checkImport } from './commands/check-import.server.ts'
import { confirmImport } from './commands/confirm-import.server.ts'
import { dropImport } from './commands/drop-import.server.ts'
import { rereadImport } from './commands/reread-import.server.ts'
import { takeBackImport } from './commands/take-back-import.server.ts'
import { undoImport } from './commands/undo-import.server.ts'
import { uploadImport } from './commands/upload-import.server.ts'
import { writeImport } from './commands/write-import.server.ts'
import { asReport } from './import-report.ts'
import { getImport } from './queries/get-import.server.ts'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { errorsCsv } from './ui/errors-csv.server.ts'
import { importErrorText } from './ui/error-words.ts'
import { importWords } from './ui/import-words.server.ts'
import { templateCsv } from './ui/template-csv.server.ts'

const HEAD = '管理番号,区分,立場,顧客の名前,見出し,会社の紹介,会社やお店の名前,引き継ぎの形'
const line = (given: Partial<Record<'id' | 'client' | 'title' | 'teaser' | 'kind' | 'company', string>> = {}) =>
  [
    given.id ?? '001',
    '事業の引き継ぎ',
    '後継者を探す',
    given.client ?? '見本ばね',
    given.title ?? '金属の加工をする工場です',
    given.teaser ?? '引き継ぐ方を探しています。',
    given.company ?? '有限会社見本ばね',
    given.kind ?? '会社ごと（株式の譲渡）',
  ].join(',')
const csv = (...lines: string[]) => `${[HEAD, ...lines].join('\r\n')}\r\n`

const fileOf = (content: string | Uint8Array<ArrayBuffer>) => new File([content], 'list.csv')
const encoded = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))

async function sent(actor: MemberActor, content: string | Uint8Array<ArrayBuffer>, more: object = {}) {
  const id = await uploadImport(actor, { file: fileOf(content), ...more })
  await checkImport(id, importWords)
  return getImport(actor, id)
}

async function written(actor: MemberActor, content: string, submits = false) {
  const { id } = await sent(actor, content)
  await confirmImport(actor, id, submits)
  await writeImport(id, importWords)
  return getImport(actor, id)
}

async function undone(actor: MemberActor, id: string) {
  await undoImport(actor, id)
  await takeBackImport(id)
  return getImport(actor, id)
}

const listingsOf = (participantId: string) =>
  db.listing.findMany({ where: { participantId }, include: { confidential: true }, orderBy: { externalId: 'asc' } })

const cells = ({ errors }: { errors: { line: number; column?: string; error: string; read?: string }[] }) =>
  errors.map(({ line: at, column, error, read }) => [at, column, error, read])

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

  it('names every cell that is wrong, with what was read, all of them also as a file', async () => {
    const { actor } = await makeBank(['見本ばね', '見本印刷', '見本印刷㈱'])
    const head = `${HEAD},人数,希望する金額（下限）,希望する金額（上限）`
    const rows = [
      `${line({ client: 'しらない会社' })},9,,`,
      `${line({ id: '2', client: '見本印刷' })},9,,`,
      `${line({ id: '3', teaser: 'お電話は 03-1234-5678 まで', kind: 'ぜんぶ' })},たくさん,"1,000万円",500万円`,
      `${line({ id: '4' })},9,3億円,"1,000万円"`,
      `${line({ id: '7', company: '' })},,,`,
      `${line({ id: '7' })},,,`,
      `${line({ id: '5', title: '' })},,,`,
      '6,別の区分,後継者を探す,見本ばね,a,b,,,,,',
    ]
    const page = await sent(actor, `\ufeff${head}\n${rows.join('\n')}\n`)
    expect(cells(page)).toEqual([
      [2, '顧客の名前', 'no_such_client', 'しらない会社'],
      [3, '顧客の名前', 'client_twice', '見本印刷'],
      [4, '引き継ぎの形', 'choose_one', 'ぜんぶ'],
      [4, '人数', 'whole_number', 'たくさん'],
      [5, '希望する金額（下限）', 'min_above_max', '3億円'],
      [7, '管理番号', 'twice?line=6', '7'],
      [8, '見出し', 'required', ''],
      [9, '区分', 'choose_one', '別の区分'],
    ])
    await expect(confirmImport(actor, page.id, false)).rejects.toMatchObject({ code: 'import.has_errors' })
    let file = ''
    for await (const part of errorsCsv(actor, page.id, translatorFor('ja'))) file += part
    expect(file.split('\r\n').slice(0, 3)).toEqual([
      '行,項目,何が違うか,読み取った内容',
      `2,顧客の名前,${importErrorText(translatorFor('ja'), 'no_such_client')},しらない会社`,
      `3,顧客の名前,${importErrorText(translatorFor('ja'), 'client_twice')},見本印刷`,
    ])
    expect(file.trim().split('\r\n')).toHaveLength(9)
  })

  it('stops at a head that is not ours, and says which columns are wrong', async () => {
    const { actor } = await makeBank(['見本ばね'])
    const page = await sent(actor, '番号,名前,見出し,見出し\n1,2,3,4\n')
    expect(page.rowCount).toBe(0)
    expect(page.errors.map(({ line: at, field, error }) => [at, field, error])).toEqual([
      [1, 'externalId', 'missing_column'],
      [1, 'track', 'missing_column'],
      [1, 'side', 'missing_column'],
      [1, 'participantName', 'missing_column'],
      [1, 'teaser', 'missing_column'],
      [1, '番号', 'unknown_column'],
      [1, '名前', 'unknown_column'],
      [1, '見出し', 'column_twice'],
    ])
  })

  it.each([
    ['mixed line ends', `${HEAD}\n${line()}\r${line({ id: '2' })}\r\n${line({ id: '3' })}`, 3],
    ['blank lines and rows of empty cells', `${HEAD}\n\n,,,,,,,\n${line()}\n\n`, 1],
    ['line breaks within quotes', `${HEAD}\n${line({ teaser: '"一行目\r\n二行目"' })}\n${line({ id: '2' })}\n`, 2],
    [
      'keys instead of words',
      'externalId,track,side,participantName,title,teaser\n1,succession,offer,見本ばね,a,b\n',
      1,
    ],
    ['a wide and spaced heading', csv(line()).replace('見出し', ' 見 出 し（必須）'), 1],
  ])('reads %s', async (_name, content, count) => {
    const { actor } = await makeBank(['見本ばね'])
    const page = await sent(actor, content)
    expect(cells(page)).toEqual([])
    expect(page.counts.created).toBe(count)
  })

  it.each([
    ['nothing but a head', `${HEAD}\n`, 0, []],
    ['nothing', ' ', 0, ['empty']],
    ['bytes of no text', encoded('ff00fe81ff'), 0, ['unknown_encoding']],
    ['a workbook', encoded('504b0304ff00ff'), 0, ['workbook']],
    ['an open quote', `${HEAD}\n${line({ title: '"開いたまま' })}\n`, 1, ['not_csv']],
    ['too many cells', csv(`${line()},x`), 1, ['column_count?expected=8&read=9']],
    ['a cell of 1 MB', csv(line({ teaser: 'あ'.repeat(1_000_000) })), 1, ['not_csv']],
  ])('says so of %s', async (_name, content, rows, errors) => {
    const { actor } = await makeBank(['見本ばね'])
    const page = await sent(actor, content as string)
    expect(page.errors.map(({ error }) => error)).toEqual(errors)
    expect(page.rowCount).toBe(rows)
    const refusal = { code: errors.length > 0 ? 'import.has_errors' : 'import.empty' }
    await expect(confirmImport(actor, page.id, false)).rejects.toMatchObject(refusal)
  })

  it('keeps hostile text as text and takes the guard off a formula', async () => {
    const { actor, clients } = await makeBank(['見本ばね'])
    const title = `<img src=x onerror=alert(1)>'; DROP TABLE x;--`
    const page = await written(actor, csv(line({ title, teaser: `'=HYPERLINK(1)\u202e{{evil}}\u0000` })))
    expect(page.state).toBe('done')
    expect((await listingsOf(clients[0]!.id))[0]).toMatchObject({ title, teaser: '=HYPERLINK(1){{evil}}' })
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
