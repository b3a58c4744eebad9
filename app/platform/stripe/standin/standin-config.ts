import { z } from 'zod'
import type { StandinOptions } from './server.server.ts'

const envSchema = z.object({
  STRIPE_STANDIN_PORT: z.coerce.number().int().min(0).max(65535),
  STRIPE_STANDIN_DIR: z.string().min(1),
  STRIPE_STANDIN_WEBHOOK_URL: z.url({ protocol: /^https?$/ }).optional(),
  STRIPE_STANDIN_WEBHOOK_SECRET: z.string().startsWith('whsec_').min(16).optional(),
})

/**
 * Reads what the stand-in needs from the environment. @throws Error outside a trial site, where a payment that only pretends
 * would hand out goods for nothing, and when a value is missing or malformed.
 */
export function readStandinConfig(env: Record<string, string | undefined>): StandinOptions & { dir: string } {
  if (env['SITE'] !== 'trial') throw new Error('The Stripe stand-in runs with SITE=trial only')
  const parsed = envSchema.safeParse(env)
  if (!parsed.success) throw new Error(`Stripe stand-in: ${z.prettifyError(parsed.error)}`)
  const { STRIPE_STANDIN_WEBHOOK_URL: url, STRIPE_STANDIN_WEBHOOK_SECRET: secret } = parsed.data
  if ((url === undefined) !== (secret === undefined)) {
    throw new Error('STRIPE_STANDIN_WEBHOOK_URL and STRIPE_STANDIN_WEBHOOK_SECRET belong together')
  }
  const { STRIPE_STANDIN_PORT: port, STRIPE_STANDIN_DIR: dir } = parsed.data
  return { port, dir, ...(url && secret && { webhook: { url, secret } }) }
}
