import { z } from 'zod'
import { formErrorMap } from '#app/platform/form/error-map.ts'
import { lineText } from '#app/platform/form/text-schema.ts'
import type { FieldControl, FieldDefinition, FieldValues } from '#app/tracks/field.ts'
import { fieldsShape } from '#app/tracks/field-schema.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { listingSides, trackKeys } from '#app/tracks/track-definition.ts'
import { ParticipantKind } from '#prisma/generated/enums.ts'
import { industryCode } from '#search/knowledge/industry-nearness.ts'
import { giveaways, priceDefects } from '../publishing-defects.ts'
import type { ImportError, ImportLine, ImportRecord } from './import-line.ts'
import { toOwnFormat } from './matched-pairs.ts'

type Raw = Record<string, unknown>

const splitList = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .split(/[、,;]/)
        .map((entry) => entry.trim())
        .filter(Boolean)
    : value

const headShape = {
  externalId: lineText(100),
  track: z.enum(trackKeys),
  side: z.enum(listingSides),
  participantExternalId: lineText(100),
  participantName: lineText(120),
  participantKinds: z.preprocess(splitList, z.array(z.enum(Object.values(ParticipantKind))).min(1)),
}
const head = z.object(headShape)

const codes = new Map<string, string>()

/** Looked up once for each wording of a file; the lookup goes through all names and everyday words. */
function codeOf(industry: string): string {
  const known = codes.get(industry)
  if (known !== undefined) return known
  const code = industryCode(industry) ?? industry
  if (codes.size < 10_000) codes.set(industry, code)
  return code
}

/** JSON's numbers and lists as people would type them; anything else is left for the schema to refuse. */
function asTyped(value: unknown, control: FieldControl): unknown {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : { not: 'text' }
  if (control === 'tags') return Array.isArray(value) ? value.join('、') : value
  if (control === 'choices') return splitList(value)
  if (control === 'industry' && typeof value === 'string') return codeOf(value)
  return value
}

const errorsOf = (line: number, error: z.ZodError): ImportError[] =>
  error.issues.map((issue) => ({
    line,
    field: issue.path.length > 0 ? String(issue.path[0]) : null,
    error: issue.message,
  }))

const readHead = (raw: Raw) => head.safeParse(raw, { error: formErrorMap })

const schemas = new Map<readonly FieldDefinition[], z.ZodType<FieldValues>>()

/** Every listing needs a headline and a text; what else a person must say may come later, when its owner edits it. */
function valuesSchema(fields: readonly FieldDefinition[]): z.ZodType<FieldValues> {
  const known = schemas.get(fields)
  if (known) return known
  const said = (schema: z.ZodType | undefined) =>
    (schema ?? z.never()).refine((value) => value !== undefined, { error: 'required' })
  const shape = fieldsShape(fields)
  const schema = z.object({ ...shape, title: said(shape['title']), teaser: said(shape['teaser']) })
  schemas.set(fields, schema as unknown as z.ZodType<FieldValues>)
  return schema as unknown as z.ZodType<FieldValues>
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

function readValues(line: number, fields: readonly FieldDefinition[], raw: Raw): FieldValues | ImportError[] {
  const strangers = Object.keys(raw).filter(
    (key) => isSaid(raw[key]) && !(key in headShape) && !fields.some((field) => field.key === key),
  )
  if (strangers.length > 0) return strangers.map((field) => ({ line, field, error: 'unknown_field' }))
  const typed = Object.fromEntries(fields.map((field) => [field.key, asTyped(raw[field.key], field.control)]))
  const parsed = valuesSchema(fields).safeParse(typed, { error: formErrorMap })
  if (!parsed.success) return errorsOf(line, parsed.error)
  const defects = [...giveaways(fields, parsed.data), ...priceDefects(fields, parsed.data)]
  if (defects.length > 0) return defects.map(([field, error]) => ({ line, field, error }))
  return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
}

/** Checks one line of either format. @returns the listing to be, or all that is wrong with the line */
export function readRecord(given: ImportLine): ImportRecord | ImportError[] {
  const own = toOwnFormat(given)
  const { line } = own
  if ('error' in own) return [{ line, field: null, error: own.error }]
  const parsed = readHead(own.raw)
  if (!parsed.success) return errorsOf(line, parsed.error)
  const { externalId, track, side, participantExternalId, participantName, participantKinds } = parsed.data
  const { fields, participantKinds: allowed } = trackOf(track).sides[side]
  if (!participantKinds.some((kind) => allowed.includes(kind)))
    return [{ line, field: 'participantKinds', error: 'kind_not_allowed' }]
  const values = readValues(line, fields, own.raw)
  if (Array.isArray(values)) return values
  const participant = { externalId: participantExternalId, name: participantName, kinds: participantKinds }
  return { line, externalId, track, side, participant, values: values as FieldValues }
}
