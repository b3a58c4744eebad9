import { DAY_MS } from '#app/platform/clock.ts'

/** How long whoever is asked has for an answer. */
export const ANSWER_DAYS = 14

/** When somebody was asked, read back from the deadline, which an answer leaves as it is. */
export const receivedFrom = (deadline: Date): Date => new Date(deadline.getTime() - ANSWER_DAYS * DAY_MS)

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

/** What its owner can do about it now. */
export interface WaysUp {
  /** Requests whose time still runs. */
  open: number
  /** Requests of the window whose time ran out without an answer; a late one still counts. */
  missed: number
  /** The band if all of them were answered now. */
  bandIfAnswered: ResponsivenessBand
}

/** What would raise it: an answer to whatever is still without one. */
export function waysUp(requests: readonly ReceivedRequest[], now: Date): WaysUp {
  const since = now.getTime() - WINDOW_DAYS * DAY_MS
  const silent = requests.filter(({ receivedAt, answeredAt }) => answeredAt === null && receivedAt.getTime() >= since)
  const answered = requests.map((request) => ({ ...request, answeredAt: request.answeredAt ?? now }))
  return {
    open: silent.filter(({ dueAt }) => dueAt > now).length,
    missed: silent.filter(({ dueAt }) => dueAt <= now).length,
    bandIfAnswered: responsiveness(answered, now).band,
  }
}
