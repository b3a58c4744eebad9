import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { system } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { makeOperatorActor, makeOwner } from '#app/testing/make.server.ts'
import { type ImportOutcome, importListings } from './commands/import-listings.server.ts'
import { readImportFile } from './import/read-file.server.ts'

const importer = system('import')
const importFile = (path: string, more: object = {}) =>
  importListings(importer, { open: () => readImportFile(path), status: 'published', isDemo: false, ...more })

async function fileOf(content: string | Uint8Array, name = 'listings.jsonl'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'musubi-import-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const row = (given: object = {}) => ({
  externalId: `t-${randomUUID()}`,
  track: 'succession',
  side: 'offer',
  participantExternalId: `p-${randomUUID()}`,
  participantName: '見本工業',
  participantKinds: ['sme'],
  title: '金属加工の工場',
  teaser: '引き継ぐ方を探しています。',
  ...given,
})

const HEAD = 'externalId,track,side,participantExternalId,participantName,participantKinds,title,teaser'

const lines = (...rows: object[]) => rows.map((one) => JSON.stringify(one)).join('\n')
const errorsOf = (outcome: ImportOutcome) =>
  outcome.isDone ? [] : outcome.errors.map(({ line, field, error }) => [line, field, error])
const countRows = async () => [await db.listing.count(), await db.participant.count()]
const importedEvents = () =>
  db.$queryRaw<{ ids: string[] }[]>`SELECT data->'payload'->'listingIds' AS ids FROM pgboss.job
    WHERE name = 'events' AND data->>'name' = 'listings.imported' ORDER BY created_on DESC`

describe('the importer', () => {
  it('takes the samples, in both forms, and says unchanged the second time', async () => {
    for (const [path, count] of [
      ['prisma/seed/samples/listings.jsonl', 3],
      ['prisma/seed/samples/listings.csv', 2],
    ] as const) {
      expect(await importFile(path)).toEqual({ isDone: true, created: count, updated: 0, unchanged: 0, left: 0 })
      expect(await importFile(path)).toEqual({ isDone: true, created: 0, updated: 0, unchanged: count, left: 0 })
    }
    const spring = await db.listing.findUniqueOrThrow({
      where: { externalId: 'sample-001' },
      include: { confidential: true },
    })
    expect(spring).toMatchObject({
      status: 'published',
      priceMaxYen: 30_000_000n,
      tags: ['ばね', 'プレス', '小ロット'],
    })
    expect(spring.confidential?.details).toMatchObject({
      companyName: '株式会社見本ばね製作所',
      annualSalesYen: 92_000_000,
    })
    expect(JSON.stringify(spring.details)).not.toContain('見本ばね')
    const designer = await db.listing.findUniqueOrThrow({ where: { externalId: 'sample-101' } })
    expect(designer).toMatchObject({ industry: '72', details: { disciplines: ['product', 'packaging'] } })
    expect(designer.teaser).toContain('\n')
  })

  it('takes the documented matches with the sides of a succession turned round', async () => {
    const folder = 'prisma/seed/data/matched-pairs'
    expect(await importFile(`${folder}/pairs.jsonl`)).toMatchObject({ isDone: true, created: 260 })
    expect(await importFile(`${folder}/unmatched.jsonl`)).toMatchObject({ isDone: true, created: 60 })
    const seller = await db.listing.findUniqueOrThrow({
      where: { externalId: 'suc-001-need' },
      include: { confidential: true, participant: true },
    })
    expect(seller).toMatchObject({
      side: 'offer',
      industry: '18',
      prefecture: '茨城県',
      tags: ['株式譲渡', '射出成形', '後継者不在'],
    })
    expect(seller.participant).toMatchObject({ kinds: ['sme'], verificationStatus: 'verified' })
    const priced = await db.listing.findUniqueOrThrow({
      where: { externalId: 'suc-054-need' },
      include: { confidential: true },
    })
    expect(priced).toMatchObject({ priceMinYen: 2_000_000n, priceMaxYen: 2_000_000n })
    expect(priced.confidential?.details).toEqual({ annualSalesYen: 8_000_000 })
    const publicBody = await db.listing.findFirstOrThrow({
      where: { externalId: { startsWith: 'tri-' }, participant: { kinds: { has: 'public_body' } } },
    })
    expect(publicBody.side).toBe('need')
    const [event] = await importedEvents()
    expect(event?.ids).toHaveLength(60)
  })

  it('changes what differs, with the next version, and leaves the rest', async () => {
    const [one, two] = [row(), row()]
    await importFile(await fileOf(lines(one, two)))
    const changed = { ...one, title: '新しい見出し', companyName: '見本金属' }
    expect(await importFile(await fileOf(lines(changed, two)))).toEqual({
      isDone: true,
      created: 0,
      updated: 1,
      unchanged: 1,
      left: 0,
    })
    const stored = await db.listing.findUniqueOrThrow({
      where: { externalId: one.externalId },
      include: { confidential: true },
    })
    expect(stored).toMatchObject({
      title: '新しい見出し',
      version: 2,
      confidential: { details: { companyName: '見本金属' } },
    })
    const [event] = await importedEvents()
    expect(event?.ids).toEqual([stored.id])
  })

  it('names every error by line and field, and takes nothing', async () => {
    const before = await countRows()
    const good = row()
    const content = [
      JSON.stringify(good),
      '{"broken": ',
      JSON.stringify(row({ track: 'merger' })),
      JSON.stringify(row({ teaser: '', titel: 'x' })),
      '',
      JSON.stringify(row({ teaser: '  ', employees: 'many', transferKind: 'all' })),
      JSON.stringify({ ...row(), externalId: good.externalId }),
      JSON.stringify(row({ askingPriceMinYen: 5, askingPriceMaxYen: 4 })),
      JSON.stringify(row({ participantKinds: ['designer'] })),
      JSON.stringify(row({ teaser: '電話 03-1234-5678' })),
      JSON.stringify(row({ askingPriceMinYen: 0.5, employees: 10 ** 15 })),
      JSON.stringify(row({ title: { $ne: null } })),
      '[1, 2]',
    ].join('\n')
    const outcome = await importFile(await fileOf(content))
    expect(errorsOf(outcome)).toEqual([
      [2, null, 'not_json'],
      [3, 'track', 'choose_one'],
      [4, 'titel', 'unknown_field'],
      [4, 'teaser', 'required'],
      [6, 'teaser', 'required'],
      [6, 'transferKind', 'choose_one'],
      [6, 'employees', 'whole_number'],
      [7, 'externalId', 'twice?line=1'],
      [8, 'askingPriceMinYen', 'min_above_max'],
      [9, 'participantKinds', 'kind_not_allowed'],
      [10, 'teaser', expect.stringMatching(/^contact_detail/)],
      [11, 'employees', 'whole_number'],
      [11, 'askingPriceMinYen', 'invalid'],
      [12, 'title', 'invalid'],
      [13, null, 'not_json'],
    ])
    expect(await countRows()).toEqual(before)
  })

  it("refuses a listing that is another participant's, and takes back the whole file", async () => {
    const mine = row()
    await importFile(await fileOf(lines(mine)))
    const before = await countRows()
    const many = Array.from({ length: 600 }, () => row())
    const outcome = await importFile(await fileOf(lines(...many, { ...mine, participantExternalId: 'somebody-else' })))
    expect(errorsOf(outcome)).toEqual([[601, 'externalId', 'belongs_to_other']])
    expect(await countRows()).toEqual(before)
  })

  it('does not publish for a participant that is not verified', async () => {
    const { participant } = await makeOwner()
    await db.participant.update({
      where: { id: participant.id },
      data: { externalId: participant.id, verificationStatus: 'pending' },
    })
    const path = await fileOf(lines(row({ participantExternalId: participant.id })))
    expect(errorsOf(await importFile(path))).toEqual([[1, 'externalId', 'participant_not_verified']])
    expect(await importFile(path, { status: 'draft' })).toMatchObject({ created: 1 })
  })

  it('finds what is not UTF-8 by its line, and accepts a byte order mark', async () => {
    const shiftJis = Buffer.concat([
      Buffer.from(`${lines(row())}\n`),
      Buffer.from([0x8b, 0xe0, 0x91, 0xae]),
      Buffer.from('\n'),
    ])
    const outcome = await importFile(await fileOf(shiftJis))
    expect(errorsOf(outcome).at(-1)).toEqual([expect.any(Number), null, 'not_utf8'])
    const header = Object.keys(row()).join(',')
    const csv = `\ufeff${header}\n${Object.values(row()).join(',')}\n`
    expect(await importFile(await fileOf(csv, 'list.CSV'))).toMatchObject({ isDone: true, created: 1 })
  })

  it.each([
    [`${HEAD}\n"open quote,succession\nx`, 'bad.csv', 'not_csv'],
    [`${HEAD}\na,b,c,d,e,f,g,h,i\n`, 'columns.csv', 'column_count?expected=8&read=9'],
    [`{"title":"${'x'.repeat(300_000)}"}`, 'long.jsonl', 'line_too_long'],
    [`${HEAD}\n${'x'.repeat(300_000)}`, 'long.csv', 'not_csv'],
  ])('says so when a file cannot be read: %.20s', async (content, name, error) => {
    expect(errorsOf(await importFile(await fileOf(content, name))).at(-1)).toEqual([expect.any(Number), null, error])
  })

  // One that begins while another writes reads in between: several rounds, or the moment is rarely met.
  it.each(Array.from({ length: 12 }, (_, round) => round))('lets imports of one file take turns, %i', async () => {
    const path = await fileOf(lines(row(), row()))
    const outcomes = await Promise.all([importFile(path), importFile(path), importFile(path), importFile(path)])
    expect(outcomes.map((one) => one.isDone && one.created).sort()).toEqual([0, 0, 0, 2])
  })

  it('is for the operator', async () => {
    const path = await fileOf(lines(row()))
    const asked = (actor: Parameters<typeof importListings>[0]) =>
      importListings(actor, { open: () => readImportFile(path), status: 'published', isDemo: false })
    await expect(asked((await makeOwner()).actor)).rejects.toMatchObject({ code: 'request.forbidden' })
    expect(await asked(await makeOperatorActor())).toMatchObject({ isDone: true, created: 1 })
  })
})
