import { z } from 'zod'

export const favouriteSchema = z.object({
  listingId: z.uuid(),
  /** The page the button stands on. */
  returnTo: z.string().max(2_000).optional(),
})
