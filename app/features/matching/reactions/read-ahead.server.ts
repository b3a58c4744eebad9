import { setTimeout } from 'node:timers/promises'
import { db } from '#app/platform/db.server.ts'
import { log } from '#app/platform/log.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { allTracks } from '#app/tracks/registry.ts'
import { readAhead } from '#search/ranking/read-ahead.ts'
import { knownListings, markColumns } from '../queries/known-listings.server.ts'
import { READ_AHEAD } from '../ranking-rules.ts'

const MARKS_AT_ONCE = 500
/** Pages of the same thread wait no longer than this takes, some milliseconds. */
const READ_AT_ONCE = 10
/** Of its thread it takes one part in so many and one. */
const REST = 3

let isStopped = false

const publishedMarks = (skip: number) =>
  db.listing.findMany({
    where: { status: 'published', ...systemScope('read by the ranker only') },
    orderBy: [{ publishedAt: 'desc' }, { id: 'asc' }],
    skip,
    take: MARKS_AT_ONCE,
    select: markColumns,
  })

async function readSome(marks: Awaited<ReturnType<typeof publishedMarks>>): Promise<void> {
  const known = (await knownListings(marks)).map(({ rankable }) => rankable)
  for (const { key, signals } of allTracks) {
    const listings = known.filter(({ track }) => track === key)
    for (let at = 0; at < listings.length && !isStopped; at += READ_AT_ONCE) {
      const since = performance.now()
      readAhead(listings.slice(at, at + READ_AT_ONCE), signals)
      await setTimeout(REST * (performance.now() - since), undefined, { ref: false })
    }
  }
}

/** At start: reads the newest listings in the pauses between pages, so that the first to ask for matches waits less. */
export async function readListingsAhead(): Promise<void> {
  isStopped = false
  let count = 0
  for (let isMore = true; isMore && count < READ_AHEAD && !isStopped;) {
    const marks = await publishedMarks(count)
    if (!isStopped) await readSome(marks)
    count += marks.length
    isMore = marks.length === MARKS_AT_ONCE
  }
  log.info({ count }, 'listings read ahead')
}

/** Before the process ends. */
export async function stopReadingAhead(): Promise<void> {
  isStopped = true
}
