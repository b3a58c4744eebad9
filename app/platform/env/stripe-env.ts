import { z } from 'zod'

/** Stripe: without STRIPE_API_BASE the SDK talks to Stripe itself, with it to the local stand-in. */
export const stripeEnvSchema = z.object({
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_(test|live)_/, 'STRIPE_SECRET_KEY must look like sk_test_… or sk_live_…')
    .default('sk_test_standin'),
  STRIPE_WEBHOOK_SECRET: z.string().startsWith('whsec_').default('whsec_standin'),
  /** Of the second endpoint, which hears of connected accounts. Absent where one endpoint hears of everything. */
  STRIPE_CONNECT_WEBHOOK_SECRET: z.string().startsWith('whsec_').optional(),
  STRIPE_API_BASE: z.url({ protocol: /^https?$/ }).optional(),
})
