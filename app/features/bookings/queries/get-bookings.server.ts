import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { exhibitionView } from '../exhibition-view.ts'
import { isOpen } from '../rules.ts'
import { ownBookingsScope } from '../scope.ts'
import { countTaken } from './count-taken.server.ts'
import { readVisitPrices } from './read-prices.server.ts'

/** Exhibitions to come and bookings of the last time; more than these nobody looks at here. */
const SHOWN = 30
const newest = { orderBy: { createdAt: 'desc' as const }, take: SHOWN }

/** What can be booked, and what the member’s participants have booked. */
export async function getBookings(actor: MemberActor) {
  const now = clock.now()
  const today = tokyoDay(now)
  const [exhibitions, places, visits, prices] = await Promise.all([
    db.exhibition.findMany({
      where: { endsOn: { gte: new Date(today) } },
      orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
      take: SHOWN,
    }),
    db.exhibitionPlace.findMany({ where: ownBookingsScope(actor), ...newest, include: { exhibition: true } }),
    db.expertVisit.findMany({ where: ownBookingsScope(actor), ...newest }),
    readVisitPrices(db, now),
  ])
  const takenOf = await countTaken(exhibitions.map(({ id }) => id))
  return {
    exhibitions: exhibitions.map((row) => {
      const view = exhibitionView(row)
      const taken = takenOf(row.id)
      return {
        ...view,
        isOpen: isOpen(view, today),
        left: { hybrid: view.room.hybrid - taken.hybrid, online: view.room.online - taken.online },
      }
    }),
    places: places.map(({ id, state, attendance, exhibition }) => ({
      ...{ id, state, attendance },
      name: exhibitionView(exhibition).name,
      startsOn: exhibitionView(exhibition).startsOn,
    })),
    visits: visits.map(({ id, state, topic, visitOn, createdAt }) => ({
      ...{ id, state, topic },
      visitOn: visitOn?.toISOString() ?? null,
      at: createdAt.toISOString(),
    })),
    visitPrice: { visitYen: prices.visitYen, travelPercent: prices.travelPercent },
  }
}

export type BookingsPage = Awaited<ReturnType<typeof getBookings>>
