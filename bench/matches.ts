// A process of its own, told its database and folder by the environment: matches.ts fill|cold|ahead COUNT
import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { getPoster } from '#app/features/matching/queries/get-poster.server.ts'
import { getRankedMatches } from '#app/features/matching/queries/get-ranked-matches.server.ts'
import { inRequest, queriesSoFar } from '#app/platform/request-context.server.ts'
import { preparations } from '#app/wiring.server.ts'
import { closeConnections } from '../scripts/close-connections.ts'
import { fillMarket, listingId, participantId } from './market.server.ts'
import { timeEach, timeOnce } from './measure.ts'

const ASKED = 60
/** Asked before anything is measured: what a process does slowly the first times it does it. */
const WARMING_UP = 6

/** Listings spread over all of the market, each with who reads for its participant. */
async function askedListings(count: number) {
  const numbers = Array.from({ length: ASKED + WARMING_UP }, (_, at) => Math.floor((at * count) / (ASKED + WARMING_UP)))
  return Promise.all(
    numbers.map(async (number) => ({
      id: listingId(number),
      actor: await getPoster(participantId(Math.floor(number / 2))),
    })),
  )
}

type Asked = Awaited<ReturnType<typeof askedListings>>[number]

/** @throws when the first page is not full: then something else was measured */
async function ask({ actor, id }: Asked): Promise<void> {
  const { page } = await getRankedMatches(actor, id)
  if (page.items.length < 10 || page.isFallback) throw new Error(`${id} has ${page.items.length} matches`)
}

async function measure(count: number, isReadAhead: boolean) {
  await preparations['search index']!()
  if (isReadAhead) await preparations['listings read ahead']!()
  const all = await askedListings(count)
  for (const one of all.slice(ASKED)) await ask(one)
  const asked = all.slice(0, ASKED)
  const first = await timeOnce(asked, ask)
  if (isReadAhead) return { ahead: first }
  const queries = await inRequest(() => ask(asked[0]!).then(queriesSoFar))
  return { cold: first, warm: await timeEach(asked, ask), queries }
}

const [mode, size] = process.argv.slice(2)
const count = Number(size)
if (mode === 'fill') await fillMarket(count)
console.log(JSON.stringify(mode === 'fill' ? {} : await measure(count, mode === 'ahead')))
await searchEngine().close()
await closeConnections()
process.exit(0)
