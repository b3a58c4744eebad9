import type { Exhibition } from '#prisma/generated/client.ts'
import type { Attendance } from '#app/tracks/fee-schedule-type.ts'

/** An exhibition as pages show it; days as `2026-04-01`. */
export interface ExhibitionView {
  id: string
  name: Record<'ja' | 'en', string>
  venue: Record<'ja' | 'en', string>
  startsOn: string
  endsOn: string
  closesOn: string
  room: Record<Attendance, number>
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

export const exhibitionView = (row: Exhibition): ExhibitionView => ({
  id: row.id,
  name: { ja: row.nameJa, en: row.nameEn },
  venue: { ja: row.venueJa, en: row.venueEn },
  startsOn: dayOf(row.startsOn),
  endsOn: dayOf(row.endsOn),
  closesOn: dayOf(row.closesOn),
  room: { hybrid: row.hybridPlaces, online: row.onlinePlaces },
})
