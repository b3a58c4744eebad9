// npm run ranking:report: what came of the matches that were shown, by place, criterion and weights. Reads the database
// `npm start` uses. The last line is the same as one JSON object.
import type { Acceptance, RankingReport } from '#app/features/matching/queries/get-ranking-report.server.ts'
import { applicationEnv, DEFAULT_PORT } from './start/application.mjs'
import { openDatabase } from './start/database.mjs'

const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`)

const row = (names: (string | number)[], { shown, opened, asked, hidden }: Acceptance, widths: number[]) =>
  [
    ...names.map((name, at) => String(name).padEnd(widths[at]!)),
    ...[shown, share(opened, shown), share(asked, shown), share(hidden, shown)].map((cell) => String(cell).padStart(8)),
  ].join('  ')

function table<T extends Acceptance>(
  title: string,
  heads: string[],
  rows: readonly T[],
  nameOf: (row: T) => (string | number)[],
) {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((one) => String(nameOf(one)[at]).length)))
  const head = [
    ...heads.map((name, at) => name.padEnd(widths[at]!)),
    ...['shown', 'opened', 'asked', 'hidden'].map((name) => name.padStart(8)),
  ]
  console.log([``, title, head.join('  '), ...rows.map((one) => row(nameOf(one), one, widths))].join('\n'))
}

function print(report: RankingReport) {
  table('All', ['matches'], [report.total], () => ['shown'])
  table('By place', ['place'], report.byPosition, ({ position }) => [position])
  table('By slot', ['slot'], report.bySlot, ({ isNewcomerSlot }) => [isNewcomerSlot ? 'new listings' : 'by fit'])
  table('By criterion, value for the poster in percent', ['criterion', 'value'], report.byCriterion, (one) => [
    one.criterion,
    one.band,
  ])
  table('By weights', ['version', 'weights'], report.byVersion, (one) => [one.version, JSON.stringify(one.weights)])
  console.log(`\n${JSON.stringify(report)}`)
}

async function main() {
  const database = await openDatabase()
  try {
    Object.assign(process.env, applicationEnv({ database, port: DEFAULT_PORT, demo: false }))
    const { getRankingReport } = await import('#app/features/matching/queries/get-ranking-report.server.ts')
    const { closeConnections } = await import('./close-connections.ts')
    await getRankingReport().then(print).finally(closeConnections)
  } finally {
    await database.release()
  }
}

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
