// A process of its own, told its database by the environment: matches.ts COUNT
import { searchEngine } from '#app/features/directory/search-engine.server.ts'
import { getPoster } from '#app/features/matching/queries/get-poster.server.ts'
import { getRankedMatches } from '#app/features/matching/queries/get-ranked-matches.server.ts'
import { inRequest, queriesSoFar } from '#app/platform/request-context.server.ts'
import { preparations } from '#app/wiring.server.ts'
import { closeConnections } from '../scripts/close-connections.ts'
import { fillMarket, listingId, participantId } from './market.server.ts'
import { timeEach, timeOnce } from './measure.ts'

const ASKED = 60

const count = Number(process.argv[2])
await fillMarket(count)
await preparations['search index']!()

/** Listings spread over all of the market, each with who reads for its participant. */
const asked = await Promise.all(
  Array.from({ length: ASKED }, async (_, at) => {
    const number = Math.floor((at * count) / ASKED)
    return { id: listingId(number), actor: await getPoster(participantId(Math.floor(number / 2))) }
  }),
)
type Asked = (typeof asked)[number]
const ask = ({ actor, id }: Asked) => getRankedMatches(actor, id)

const items: number[] = []
const cold = await timeOnce(asked, async (one) => items.push((await ask(one)).page.items.length))
const warm = await timeEach(asked, ask)
const queries = await inRequest(() => ask(asked[0]!).then(queriesSoFar))
console.log(JSON.stringify({ cold, warm, queries, shown: items.reduce((sum, count) => sum + count, 0) / ASKED }))
await searchEngine().close()
await closeConnections()
process.exit(0)
