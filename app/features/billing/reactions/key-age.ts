import { clock, HOUR_MS } from '#app/platform/clock.ts'

// Stripe forgets a key after 24 hours and would then make a second object: https://docs.stripe.com/api/idempotent_requests
const KEY_LIVES_MS = 23 * HOUR_MS
const DAY_SECONDS = 24 * 3600

export const isKeyForgotten = ({ createdAt }: { createdAt: Date }): boolean =>
  clock.now().getTime() - createdAt.getTime() > KEY_LIVES_MS

/** When an object of an attempt was made if it was made at all, as a filter of Stripe's lists. */
export function madeAround({ createdAt }: { createdAt: Date }): { gte: number; lte: number } {
  const since = Math.floor(createdAt.getTime() / 1000) - 60
  return { gte: since, lte: since + 2 * DAY_SECONDS }
}
