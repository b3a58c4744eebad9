// A process of its own, told its database by the environment: fill.ts COUNT LISTINGS
import { closeConnections } from '../scripts/close-connections.ts'
import { fillMarket, listingId, participantId } from './market.server.ts'
import { signInFor } from './members.server.ts'

const [count, own] = process.argv.slice(2).map(Number) as [number, number]
await fillMarket(count)
const numbers = Array.from({ length: own }, (_, at) => Math.floor((at * count) / own))
const cookie = await signInFor(numbers.map((number) => participantId(Math.floor(number / 2))))
console.log(JSON.stringify({ cookie, listings: numbers.map(listingId) }))
await closeConnections()
process.exit(0)
