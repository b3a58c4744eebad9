import { z } from 'zod'
import { cleanText, lineText, longText } from '#app/platform/form/text-schema.ts'
import { isIndustryCode } from '#search/knowledge/industries.ts'
import { isPrefecture } from '#search/knowledge/prefectures.ts'
import { isParticipantKind } from './kinds.ts'
import { DESCRIPTION_MAX } from './limits.ts'

const NAME_MAX = 120
const EMPLOYEES_MAX = 1_000_000

/** Text that may be left out; blanks alone count as nothing. */
const optionalText = (schema: z.ZodType<string, string>) =>
  z
    .string()
    .transform((typed) => cleanText(typed) || undefined)
    .pipe(schema.optional())
    .optional()

const oneOf = (isKnown: (text: string) => boolean) => z.string().refine(isKnown, { error: 'choose_one' }).optional()

/** People write `12`, `１２名` or `1,200`. */
const employeesText = z
  .string()
  .transform((typed) => typed.normalize('NFKC').replace(/[,\s人名]/g, ''))
  .pipe(z.string().regex(/^\d{1,9}$/, { error: 'whole_number' }))
  .transform(Number)
  .pipe(z.number().max(EMPLOYEES_MAX))
  .optional()

/** A web address; `example.jp` means `https://example.jp`. Only http and https, so that the link is safe to show. */
const websiteText = z
  .string()
  .transform((typed) => cleanText(typed).normalize('NFKC'))
  .transform((typed) => (typed === '' || /^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`) || undefined)
  .pipe(z.string().max(300, { abort: true }).optional())
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: 'url' }).optional())
  .optional()

const profile = {
  name: lineText(NAME_MAX),
  kinds: z
    .array(z.string())
    .min(1)
    .max(50)
    .refine((kinds) => kinds.every(isParticipantKind), { error: 'choose_one' })
    .transform((kinds) => [...new Set(kinds.filter(isParticipantKind))]),
  industry: oneOf(isIndustryCode),
  prefecture: oneOf(isPrefecture),
  municipality: optionalText(lineText(80)),
  employees: employeesText,
  website: websiteText,
  description: optionalText(longText(DESCRIPTION_MAX)),
}

export const editParticipantSchema = z.object(profile)

/** `formKey` is made with the page, so that a form sent twice makes one participant. A broken one is nobody's mistake. */
export const createParticipantSchema = z.object({ ...profile, formKey: z.uuid().optional().catch(undefined) })

export const requestVerificationSchema = z.object({})

const seen = { participantId: z.uuid(), seenUpdatedAt: z.iso.datetime() }

/** `seenUpdatedAt` names the state the operator has looked at; a profile edited since must be looked at again. */
export const verifyParticipantSchema = z.object({ ...seen, note: optionalText(longText(500)) })

export const rejectParticipantSchema = z.object({ ...seen, note: longText(500) })

export type ParticipantProfile = z.output<typeof editParticipantSchema>
export type CreateParticipantInput = z.output<typeof createParticipantSchema>
export type VerifyParticipantInput = z.output<typeof verifyParticipantSchema>
export type RejectParticipantInput = z.output<typeof rejectParticipantSchema>
