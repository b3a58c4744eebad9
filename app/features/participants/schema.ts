import { z } from 'zod'
import { lineText } from '#app/platform/form/text-schema.ts'
import { isParticipantKind } from './kinds.ts'
import { NAME_MAX } from './limits.ts'

const name = lineText(NAME_MAX)

const kinds = z
  .array(z.string())
  .min(1)
  .max(50)
  .refine((chosen) => chosen.every(isParticipantKind), { error: 'choose_one' })
  .transform((chosen) => [...new Set(chosen.filter(isParticipantKind))])

/** What it takes to begin. `formKey` is made with the page, so that a form sent twice makes one participant. A broken one is nobody's mistake. */
export const createParticipantSchema = z.object({ name, kinds, formKey: z.uuid().optional().catch(undefined) })

export const requestVerificationSchema = z.object({})

export type CreateParticipantInput = z.output<typeof createParticipantSchema>
