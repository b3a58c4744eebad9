import { z } from 'zod'
import { emailText, lineText } from '#app/platform/form/text-schema.ts'
import { readDay } from '#app/tracks/read-number.ts'
import { openKinds } from '#app/features/participants/kinds.ts'
import { NAME_MAX } from '#app/features/participants/limits.ts'
import { consentMethods, isConsentVersion } from './consent.ts'

const dayText = z.string().transform((typed, context) => {
  const day = readDay(typed)
  if (day !== undefined) return day
  context.addIssue({ code: 'custom', message: typed.trim() === '' ? 'required' : 'date' })
  return z.NEVER
})

const consent = {
  consentBy: lineText(60),
  consentOn: dayText,
  consentMethod: z.enum(consentMethods),
  consentVersion: z.string().refine(isConsentVersion, { error: 'invalid' }),
  hasConsented: z.literal('on', { error: 'must_accept' }),
}

const nothing = z.union([z.literal(''), z.undefined()]).transform(() => undefined)

/** `formKey` is made with the page, so that a form sent twice registers one client. */
export const registerClientSchema = z.object({
  name: lineText(NAME_MAX),
  kinds: z
    .array(z.enum(openKinds))
    .min(1)
    .max(20)
    .transform((kinds) => [...new Set(kinds)]),
  ...consent,
  referrerId: z.union([z.uuid(), nothing]).optional(),
  formKey: z.uuid().optional().catch(undefined),
})

export const inviteOwnerSchema = z.object({ email: emailText })

/** A button without a question. */
export const emptySchema = z.object({})

export type RegisterClientInput = z.output<typeof registerClientSchema>
