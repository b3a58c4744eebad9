import { DAY_MS } from '#app/platform/clock.ts'

/** Requests of this many days back count. */
export const WINDOW_DAYS = 90

const SHARE_WEIGHT = 75
const SPEED_WEIGHT = 25

/** A request that was put before a participant. */
export interface ReceivedRequest {
  receivedAt: Date
  /** When it was answered, yes or no; null when it was not. */
  answeredAt: Date | null
  /** Until when an answer was asked for. */
  dueAt: Date
}

export const responsivenessBands = ['prompt', 'good', 'fair', 'slow'] as const
export type ResponsivenessBand = (typeof responsivenessBands)[number] | 'not_rated'

export interface Responsiveness {
  band: ResponsivenessBand
  /** Requests that were answered, or whose time to answer is over. */
  received: number
  answered: number
  /** Days to an answer, in the mean; null without one. */
  meanDays: number | null
}

const LOWEST: Record<(typeof responsivenessBands)[number], number> = { prompt: 90, good: 75, fair: 40, slow: 0 }

/** How quick one answer was: 1 at once, 0 on the last day or later. */
function speed({ receivedAt, answeredAt, dueAt }: ReceivedRequest): number {
  const given = dueAt.getTime() - receivedAt.getTime()
  const taken = (answeredAt?.getTime() ?? Infinity) - receivedAt.getTime()
  return given <= 0 ? 0 : Math.min(1, Math.max(0, 1 - taken / given))
}

const mean = (numbers: number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

/**
 * How reliably a participant has answered lately: three quarters for the share of requests answered, a yes and a no alike,
 * one quarter for speed. A request still open counts once its time is over. Without any, nobody is rated.
 */
export function responsiveness(requests: readonly ReceivedRequest[], now: Date): Responsiveness {
  const since = now.getTime() - WINDOW_DAYS * DAY_MS
  const counted = requests.filter(
    ({ receivedAt, answeredAt, dueAt }) => receivedAt.getTime() >= since && (answeredAt !== null || dueAt <= now),
  )
  const answered = counted.filter(({ answeredAt }) => answeredAt !== null)
  if (counted.length === 0) return { band: 'not_rated', received: 0, answered: 0, meanDays: null }
  const share = answered.length / counted.length
  const score = SHARE_WEIGHT * share + (answered.length > 0 ? SPEED_WEIGHT * mean(answered.map(speed)) : 0)
  const days = answered.map(({ receivedAt, answeredAt }) => (answeredAt!.getTime() - receivedAt.getTime()) / DAY_MS)
  return {
    band: responsivenessBands.find((band) => score >= LOWEST[band]) ?? 'slow',
    received: counted.length,
    answered: answered.length,
    meanDays: days.length > 0 ? Math.round(mean(days) * 10) / 10 : null,
  }
}
