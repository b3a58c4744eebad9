import { z } from 'zod'
import { lineText } from '#app/platform/form/text-schema.ts'
import { listingSides } from '#app/tracks/track-definition.ts'

export const signSchema = z.object({
  signerName: lineText(100),
  agreed: z.literal('on', { error: 'must_accept' }),
  /** The language and the fingerprint of the text that was shown. */
  locale: z.enum(['ja', 'en']),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  side: z.enum(listingSides).optional(),
})
export type SignInput = z.output<typeof signSchema>
