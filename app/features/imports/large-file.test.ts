import { expect, it } from 'vitest'
import { db } from '#app/platform/db.server.ts'
import { checkImport } from './commands/check-import.server.ts'
import { confirmImport } from './commands/confirm-import.server.ts'
import { takeBackImport } from './commands/take-back-import.server.ts'
import { undoImport } from './commands/undo-import.server.ts'
import { uploadImport } from './commands/upload-import.server.ts'
import { writeImport } from './commands/write-import.server.ts'
import { getImport } from './queries/get-import.server.ts'
import { makeBank } from '#app/testing/make-bank.server.ts'
import { importWords } from './ui/import-words.server.ts'

/** `ROWS=100000` measures what docs/import.md speaks of; it takes minutes. */
const ROWS = Number(process.env['ROWS'] ?? 3_000)
const MEGABYTE = 1024 * 1024

/** Realistic rows, half a kilobyte each. */
function* lines(): Generator<string> {
  yield '管理番号,区分,立場,顧客の名前,見出し,会社の紹介,都道府県,人数,引き継ぎの形,会社やお店の名前\n'
  for (let row = 1; row <= ROWS; row++)
    yield `${row},事業の引き継ぎ,後継者を探す,見本ばね,金属の加工をする工場です（${row}）,"長く続けてきた工場です。旋盤とフライスの加工を得意としています。\n技術と取引先を引き継いでくださる方を探しています。現場を任せられる社員が残ります。設備の手入れも続けています。",東京都,${(row % 90) + 1},会社ごと（株式の譲渡）,有限会社見本ばね\n`
}

it(`takes ${ROWS} rows, shows how far it is, and takes them back`, { timeout: 1_800_000 }, async () => {
  const { actor, clients } = await makeBank(['見本ばね'])
  const file = new File([[...lines()].join('')], 'large.csv')
  let [peak, progress] = [0, 0]
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
    void db.importBatch
      .findFirst({ where: { memberId: actor.memberId }, select: { progress: true } })
      .then((batch) => (progress = Math.max(progress, batch?.progress ?? 0)))
      .catch(() => undefined)
  }, 500)
  const before = process.memoryUsage().rss
  const times: string[] = []
  const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const [start, cpu] = [performance.now(), process.cpuUsage()]
    const result = await work()
    const { user } = process.cpuUsage(cpu)
    times.push(
      `${name} ${((performance.now() - start) / 1000).toFixed(1)} s (of which ours ${(user / 1e6).toFixed(1)} s)`,
    )
    return result
  }
  const id = await timed('upload', () => uploadImport(actor, { file }))
  await timed('check', () => checkImport(id, importWords))
  expect(await getImport(actor, id)).toMatchObject({
    state: 'previewed',
    rowCount: ROWS,
    errorCount: 0,
    counts: { created: ROWS },
  })
  await confirmImport(actor, id, true)
  await timed('write', () => writeImport(id, importWords))
  const participantId = clients[0]!.id
  expect(await db.listing.count({ where: { participantId } })).toBe(ROWS)
  await undoImport(actor, id)
  await timed('undo', () => takeBackImport(id))
  clearInterval(watch)
  expect(await db.listing.count({ where: { participantId } })).toBe(0)
  expect(await getImport(actor, id)).toMatchObject({ state: 'undone', undo: { removed: ROWS } })
  expect(progress).toBeGreaterThan(ROWS / 2)
  const grown = Math.round((peak - before) / MEGABYTE)
  process.stdout.write(
    `${ROWS} rows, ${Math.round(file.size / MEGABYTE)} MB: ${times.join(', ')}; memory +${grown} MB\n`,
  )
  // The file itself, its pieces on their way and the ids of the listings; not the listings.
  expect(grown).toBeLessThan(600)
})
