import { DAY_MS } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'

export const VIEW_DAYS = 30

export interface ViewDay {
  /** `2025-04-01`, in Japan. */
  day: string
  views: number
}

/** The last thirty days up to today in Japan, those without a view included. @param counted views by day, any order */
export function lastViewDays(now: Date, counted: readonly ViewDay[]): ViewDay[] {
  const views = new Map(counted.map((row) => [row.day, row.views]))
  return Array.from({ length: VIEW_DAYS }, (_, index) => {
    const day = tokyoDay(new Date(now.getTime() - (VIEW_DAYS - 1 - index) * DAY_MS))
    return { day, views: views.get(day) ?? 0 }
  })
}
