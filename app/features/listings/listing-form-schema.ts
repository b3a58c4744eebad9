import { z } from 'zod'
import type { FieldDefinition, FieldValues } from '#app/tracks/field.ts'
import { fieldsShape } from '#app/tracks/field-schema.ts'
import { priceDefects, publishingDefects } from './publishing-defects.ts'

/** `draft` may leave out what is required; `submit` asks for publication; `save` changes what has been submitted. */
export const listingIntents = ['draft', 'submit', 'save'] as const
export type ListingIntent = (typeof listingIntents)[number]

export interface ListingInput {
  intent: ListingIntent
  /** The id a new listing is to have, so that sending twice makes one. */
  listingId: string | undefined
  /** The version the form was filled from; none for a new listing. */
  version: number | undefined
  participantId: string | undefined
  values: FieldValues
}

const control = {
  intent: z.enum(listingIntents),
  listingId: z.uuid().optional(),
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .optional(),
  participantId: z.uuid().optional(),
}

function defectsOf(fields: readonly FieldDefinition[], values: FieldValues, intent: ListingIntent) {
  if (intent !== 'draft') return publishingDefects(fields, values)
  const untitled: [string, string][] = values['title'] === undefined ? [['title', 'required']] : []
  return new Map([...priceDefects(fields, values), ...untitled])
}

/**
 * The form of a listing, for browser and server.
 * @param fields the definitions of its track and side; their keys are the names of the form's fields
 */
export function listingFormSchema(fields: readonly FieldDefinition[]): z.ZodType<ListingInput> {
  return z
    .object({ ...fieldsShape(fields), ...control })
    .superRefine(
      (given, context) => {
        const wrong = new Set(context.issues.map((issue) => String(issue.path?.[0])))
        for (const [key, message] of defectsOf(fields, given as FieldValues, given.intent))
          if (!wrong.has(key)) context.addIssue({ code: 'custom', path: [key], message })
      },
      // Zod would keep silent about these until every single field is right.
      { when: () => true },
    )
    .transform(({ intent, listingId, version, participantId, ...values }) => ({
      intent,
      listingId,
      version,
      participantId,
      values: values as FieldValues,
    }))
}
