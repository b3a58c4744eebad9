import { z } from 'zod'

/** Search: Meilisearch when MEILI_URL is set, the embedded engine otherwise. */
export const searchEnvSchema = z.object({
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_KEY: z.string().min(1).optional(),
  /** What happens when the settings of the live index differ from the code. */
  MEILI_SETTINGS: z.enum(['mend', 'report']).default('mend'),
  /** Who makes the vectors for finding by meaning. */
  MEILI_EMBEDDER: z.enum(['off', 'userProvided', 'rest', 'ollama']).default('off'),
  MEILI_EMBEDDER_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_EMBEDDER_KEY: z.string().min(1).optional(),
  MEILI_EMBEDDER_MODEL: z.string().min(1).optional(),
  MEILI_EMBEDDER_DIMENSIONS: z.coerce.number().int().min(1).max(8_192).optional(),
  /** The share of meaning beside words. */
  MEILI_EMBEDDER_RATIO: z.coerce.number().min(0.05).max(0.95).default(0.3),
})
