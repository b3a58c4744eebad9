import { DAY_MS } from './clock.ts'

const tokyo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo', dateStyle: 'short' })

/** The calendar day in Japan, `2025-04-01`: dated versions (fees, documents) are valid from a day on. */
export const tokyoDay = (date: Date): string => tokyo.format(date)

/** The day so many days later. @param day `2025-04-01` */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** The first moment in Japan that is too late for a day. @param day `2025-04-01` */
export const endOfTokyoDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00+09:00`) + DAY_MS)
