import { z } from 'zod'
import { findContactDetail } from '#app/platform/form/contact-details.ts'
import { encodeFormError } from '#app/platform/form/error-map.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { fieldsShape } from '#app/tracks/field-schema.ts'
import { kindProfiles, type ProfiledKind } from './definitions.ts'

/**
 * Texts somebody reads before both have said yes must not hold a way past the navigator; names and figures of the
 * `party` level may.
 */
function contactIn({ control, level, max }: FieldDefinition, value: unknown): string | undefined {
  if (level !== 'member' || !['line', 'text', 'tags'].includes(control)) return undefined
  const texts = Array.isArray(value) ? value : [value]
  // What is too long is refused for that, and not searched: the patterns would take for ever on a megabyte.
  return texts
    .flatMap((text) => (typeof text === 'string' && text.length <= Math.max(max, 100) ? [findContactDetail(text)] : []))
    .find(Boolean)
}

/** The form of one kind. Nothing is required of it: a profile may be begun and finished another day. */
export const kindProfileSchema = (kind: ProfiledKind) =>
  z.object(fieldsShape(kindProfiles[kind])).superRefine((values: Record<string, unknown>, context) => {
    for (const definition of kindProfiles[kind]) {
      const found = contactIn(definition, values[definition.key])
      if (found)
        context.addIssue({
          code: 'custom',
          path: [definition.key],
          message: encodeFormError('contact_detail', { found }),
        })
    }
  })

export type KindProfileInput = Record<string, unknown>
