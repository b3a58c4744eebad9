// A process of its own, told its database by the environment: fill.ts OWNERS ASKERS NAVIGATORS
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { openSession, sessionHeader } from '#app/platform/session/session.server.ts'
import type { TrackKey } from '#app/tracks/track-definition.ts'
import { makeListing, makeMember, makeNavigatorActor, makeParticipant } from '#app/testing/make.server.ts'
import { closeConnections } from '../../scripts/close-connections.ts'
import type { Cast, Person } from './cast.ts'

const [owners, askers, navigators] = process.argv.slice(2).map(Number) as [number, number, number]
const client = { ipAddress: '127.0.0.1', userAgent: 'bench' }
/** One listing in five is brokered by a navigator, the others go straight to their owner. */
const trackOf = (at: number): TrackKey => (at % 5 === 0 ? 'succession' : at % 2 === 0 ? 'design' : 'trial')

async function cookieOf(memberId: string, isProven = false): Promise<string> {
  const now = clock.now()
  const session = await openSession(db, memberId, client, now, isProven ? now : null)
  return (await sessionHeader(session)).split(';')[0] ?? ''
}

async function post(at: number, side: 'offer' | 'need', track: TrackKey): Promise<Person> {
  const member = await makeMember()
  const participant = await makeParticipant(member.id, { name: `見本${side} ${at}` })
  const listing = await makeListing(participant.id, { track, side, title: `見本の掲載 ${at}` })
  return { cookie: await cookieOf(member.id), listing: listing.id, track }
}

const cast: Cast = { owners: [], askers: [], navigators: [] }
for (let at = 0; at < owners; at++) cast.owners.push(await post(at, 'offer', trackOf(at)))
for (let at = 0; at < askers; at++) cast.askers.push(await post(at, 'need', trackOf(at)))
for (let at = 0; at < navigators; at++) {
  const { member } = await makeNavigatorActor()
  cast.navigators.push({ cookie: await cookieOf(member.id, true), listing: '', track: 'succession' })
}
console.log(JSON.stringify(cast))
await closeConnections()
process.exit(0)
