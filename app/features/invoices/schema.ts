import { z } from 'zod'
import { lineText } from '#app/platform/form/text-schema.ts'

/** The name a document is made out to, and why it is made out anew. */
export const correctionSchema = z.object({
  recipient: lineText(100),
  note: lineText(200),
  /** What was shown; of two who correct at once one is told. */
  lastVersion: z.coerce.number().int().min(1),
})

export type CorrectionInput = z.output<typeof correctionSchema>
