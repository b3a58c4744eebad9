import { z } from 'zod'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { switchChoices } from '#app/tracks/switches.ts'
import type { DraftMarks } from './draft-marks.ts'
import { isList } from './draft-lists.ts'
import type { RawFields } from './draft-values.ts'
import { BASE_NAME, REVISION_NAME, switchName } from './draft-names.ts'

const revisionSchema = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number)

const MAX_MARKS = 20_000
const marksSchema = z.record(z.string().max(60), z.array(z.string().max(20)).min(1).max(12))

function readMarks(json: unknown): DraftMarks | undefined {
  if (typeof json !== 'string' || json.length > MAX_MARKS) return undefined
  try {
    return marksSchema.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}

export interface SentDraft {
  revision: number
  base: DraftMarks
  fields: RawFields
  switches: Record<string, string>
}

const entriesOf = (form: Readonly<Record<string, unknown>>, name: string): string[] => {
  const sent = Object.hasOwn(form, name) ? form[name] : undefined
  return [sent].flat().filter((entry): entry is string => typeof entry === 'string')
}

function readSwitches(fields: readonly FieldDefinition[], form: Readonly<Record<string, unknown>>) {
  const chosen = fields.flatMap((field): [string, string][] => {
    const [choice] = entriesOf(form, switchName(field.key))
    return choice !== undefined && switchChoices(field).some((one) => one === choice) ? [[field.key, choice]] : []
  })
  return Object.fromEntries(chosen)
}

/**
 * What the form of one step has sent, as typed. A group without a choice sends nothing, so every field of the step
 * counts as sent.
 * @returns undefined where it was not made by one of our pages
 */
export function readSentDraft(
  fields: readonly FieldDefinition[],
  form: Readonly<Record<string, unknown>>,
): SentDraft | undefined {
  const revision = revisionSchema.safeParse(entriesOf(form, REVISION_NAME)[0])
  const base = readMarks(entriesOf(form, BASE_NAME)[0])
  if (!revision.success || !base) return undefined
  const typed = fields.map((field): [string, string[]] => {
    const entries = entriesOf(form, field.key)
    return [field.key, isList(field) ? entries : entries.slice(0, 1)]
  })
  return {
    revision: revision.data,
    base,
    fields: Object.fromEntries(typed),
    switches: readSwitches(fields, form),
  }
}

/** The same as a schema for an action. Nothing typed is refused: it is saved as it is. */
export const stepSchema = (fields: readonly FieldDefinition[]) =>
  z.looseObject({}).transform((form, context): SentDraft => {
    const sent = readSentDraft(fields, form)
    if (sent) return sent
    context.addIssue({ code: 'custom', message: 'invalid' })
    return z.NEVER
  })
