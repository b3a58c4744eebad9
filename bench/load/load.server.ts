import pg from 'pg'
import { build } from '../../scripts/start/build.mjs'
import { migrateDatabase } from '../../scripts/start/migrate.mjs'
import { nextFree } from '../../scripts/start/ports.mjs'
import { seeded } from '../listings.ts'
import { environmentFor, measuredBy } from '../programs.ts'
import { startServer } from '../server.ts'
import { answerOnce, askOnce, brokerOnce, type Player } from './acts.ts'
import { Browser } from './browser.ts'
import type { Cast, Person } from './cast.ts'
import { faultsOf, statesOf } from './check.ts'
import type { LoadFigures } from './figures.ts'
import { Note } from './note.ts'

const FIRST_PORT = 4373
const OWNERS = 50
const ASKERS = 145
const NAVIGATORS = 5
const SETTLE_MS = 180_000
const ASK_AGAIN_MS = 1_000

/** Goes on until the time is up; one act after the other, without a pause. */
async function play(player: Player, until: number, once: (player: Player) => Promise<void>): Promise<void> {
  while (performance.now() < until) await once(player)
  player.browser.close()
}

/** Nothing is left to be done for what has happened. @throws Error when that takes too long */
async function untilQuiet(db: pg.Client): Promise<void> {
  const until = performance.now() + SETTLE_MS
  while (performance.now() < until) {
    const { rows } = await db.query<{ count: string }>(
      `SELECT count(*) FROM pgboss.job WHERE state IN ('created', 'retry', 'active') AND start_after <= now()`,
    )
    if (Number(rows[0]!.count) === 0) return
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
  }
  throw new Error('jobs are left')
}

async function playAll(url: string, cast: Cast, seconds: number): Promise<Note> {
  const note = new Note()
  let seed = 1
  const player = (person: Person): Player => ({
    person,
    note,
    browser: new Browser(url, person.cookie),
    random: seeded(seed++),
  })
  const until = performance.now() + seconds * 1_000
  await Promise.all([
    ...cast.askers.map((person) => play(player(person), until, (own) => askOnce(own, cast))),
    ...cast.owners.map((person) => play(player(person), until, answerOnce)),
    ...cast.navigators.map((person) => play(player(person), until, brokerOnce)),
  ])
  return note
}

/** Members who ask, answer, take back and broker all at once on the built server, and what became of it. */
export async function measureLoad(
  databaseUrl: string,
  folder: string,
  seconds: number,
): Promise<Omit<LoadFigures, 'machine'>> {
  await build()
  await migrateDatabase(databaseUrl)
  const port = await nextFree(FIRST_PORT)
  const env = environmentFor(databaseUrl, folder, port)
  const cast = await measuredBy<Cast>('load/fill.ts', { args: [OWNERS, ASKERS, NAVIGATORS], env })
  const server = await startServer(env)
  const db = new pg.Client({ connectionString: databaseUrl })
  try {
    await db.connect()
    const note = await playAll(`http://127.0.0.1:${port}`, cast, seconds)
    await untilQuiet(db)
    return {
      ...{ members: OWNERS + ASKERS + NAVIGATORS, listings: OWNERS, seconds, requests: note.requests },
      ...{ times: note.times(), done: note.done(), refused: note.refused, failures: note.failures },
      states: await statesOf(db),
      faults: await faultsOf(db, note.told),
    }
  } finally {
    await db.end()
    await server.stop()
  }
}
