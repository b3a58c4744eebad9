import { z } from 'zod'
import { cleanText, lineText, longText } from '#app/platform/form/text-schema.ts'
import { fileSchema } from '#app/platform/form/file-schema.ts'
import { CheckKind, CheckStatus } from '#prisma/generated/enums.ts'
import { NOTE_MAX } from './limits.ts'

/** `seenUpdatedAt` names the state the operator has looked at; a profile edited since must be looked at again. */
const seen = { participantId: z.uuid(), seenUpdatedAt: z.iso.datetime() }

const optionalNote = z
  .string()
  .transform((typed) => cleanText(typed))
  .pipe(z.string().max(NOTE_MAX))
  .optional()

const checkKind = z.enum(CheckKind)

/** One kind of check, as the operator has found it. The day is the last on which it counts. */
export const recordCheckSchema = z.object({
  ...seen,
  kind: checkKind,
  status: z.enum(CheckStatus),
  validUntil: z.iso.date({ error: 'date' }).optional(),
  note: optionalNote,
})

/** The operator vouches; `passed` names what was checked in the same breath. */
export const verifyParticipantSchema = z.object({
  ...seen,
  passed: z.array(checkKind).max(10).default([]),
  note: optionalNote,
})

export const rejectParticipantSchema = z.object({ ...seen, note: longText(NOTE_MAX) })

export const addDocumentSchema = z.object({ label: lineText(100), file: fileSchema })
export const removeDocumentSchema = z.object({ documentId: z.uuid() })

const corporateNumber = z
  .string()
  .transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{13}$/, { error: 'corporate_number' }))
  .optional()

export const addScreeningSchema = z.object({
  name: lineText(200),
  corporateNumber,
  reason: lineText(300),
  source: lineText(200),
})
export const removeScreeningSchema = z.object({ entryId: z.uuid() })
/** Pasted lines; each is read for itself, so that one bad line says which it is. */
export const importScreeningSchema = z.object({ lines: longText(1_500_000), source: lineText(200) })

export type RecordCheckInput = z.output<typeof recordCheckSchema>
export type VerifyParticipantInput = z.input<typeof verifyParticipantSchema>
export type RejectParticipantInput = z.output<typeof rejectParticipantSchema>
export type AddScreeningInput = z.output<typeof addScreeningSchema>
