import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'

/** The day whose money is spent now. */
export const today = (): Date => new Date(tokyoDay(clock.now()))
