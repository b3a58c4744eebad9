import { z } from 'zod'

/** Search: Meilisearch when MEILI_URL is set, the embedded engine otherwise. */
export const searchEnvSchema = z.object({
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_KEY: z.string().min(1).optional(),
})
