import { RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { db } from '../db.server.ts'
import { env } from '../env/env.server.ts'
import { AppError } from '../errors/app-error.ts'
import { describeError, log } from '../log.server.ts'
import { remember } from '../remember.server.ts'

/** Points per window, by what is limited. The account's limit holds across addresses and the other way round. */
const limits = {
  'sign-in:address': { points: 30, duration: 15 * 60 },
  'sign-in:account': { points: 8, duration: 15 * 60 },
  'invite:member': { points: 30, duration: 60 * 60 },
  'export:member': { points: 20, duration: 60 * 60 },
  'second-factor:member': { points: 8, duration: 15 * 60 },
  'sign-up:address': { points: 10, duration: 60 * 60 },
  'mail:account': { points: 5, duration: 60 * 60 },
  'mail:address': { points: 20, duration: 60 * 60 },
  'write:member': { points: 240, duration: 60 },
  'suggest:address': { points: 240, duration: 60 },
  'upload:member': { points: 60, duration: 10 * 60 },
  'question:member': { points: 20, duration: 60 * 60 },
  'calendar:address': { points: 120, duration: 60 * 60 },
  'introduction:member': { points: 30, duration: 60 * 60 },
} as const

export type RateLimitName = keyof typeof limits

function limiter(name: RateLimitName): RateLimiterPrisma {
  return remember(`limiter:${name}`, () => {
    const { points, duration } = limits[name]
    const factor = env().RATE_LIMIT_FACTOR
    return new RateLimiterPrisma({ storeClient: db, keyPrefix: name, points: Math.ceil(points * factor), duration })
  })
}

/**
 * Takes one point; counts are kept in PostgreSQL.
 * @throws AppError request.too_many with the seconds to wait; a store that is down lets the request through.
 */
export async function takePoint(name: RateLimitName, key: string): Promise<void> {
  try {
    await limiter(name).consume(key)
  } catch (error) {
    if (error instanceof RateLimiterRes)
      throw new AppError('request.too_many', { params: { minutes: Math.ceil(error.msBeforeNext / 60_000) } })
    log.error({ error: describeError(error) }, 'rate limiter store failed')
  }
}
