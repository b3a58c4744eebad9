import { z } from 'zod'
import { formErrorMap } from '#app/platform/form/error-map.ts'
import { lineText } from '#app/platform/form/text-schema.ts'
import type { FieldControl, FieldDefinition, FieldValue, FieldValues } from '#app/tracks/field.ts'
import { fieldsShape } from '#app/tracks/field-schema.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { listingSides, trackKeys } from '#app/tracks/track-definition.ts'
import { ParticipantKind } from '#prisma/generated/enums.ts'
import { industryCode } from '#search/knowledge/industry-nearness.ts'
import { isList } from '../draft-lists.ts'
import { giveaways, priceDefects } from '../publishing-defects.ts'
import type { ImportError, ImportLine, ImportRecord } from './import-line.ts'
import { toOwnFormat } from './matched-pairs.ts'

type Raw = Record<string, unknown>

const splitList = (value: unknown): unknown =>
  typeof value === 'string'
    ? value
        .split(/[、,;\n]/)
        .map((entry) => entry.trim())
        .filter(Boolean)
    : value

const asList = (value: unknown): unknown[] => {
  const list = splitList(value)
  return Array.isArray(list) ? list : [list]
}

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
  if (control === 'names') return Array.isArray(value) ? value.join('\n') : value
  if (control === 'industries') return asList(value).map((entry) => (typeof entry === 'string' ? codeOf(entry) : entry))
  if (isList({ control })) return splitList(value)
  if (control === 'industry' && typeof value === 'string') return codeOf(value)
  return value
}

const errorsOf = (line: number, error: z.ZodError): ImportError[] =>
  error.issues.map((issue) => ({
    line,
    field: issue.path.length > 0 ? String(issue.path[0]) : null,
    error: issue.message,
  }))

/** What a side is called depends on the track, so that without it nothing can be said of the side. */
function headErrors(line: number, error: z.ZodError): ImportError[] {
  const errors = errorsOf(line, error)
  const isTrackKnown = !errors.some(({ field }) => field === 'track')
  return errors.filter(({ field }) => field !== 'side' || isTrackKnown)
}

const readHead = (raw: Raw) => head.safeParse(raw, { error: formErrorMap })

const shapes = new Map<readonly FieldDefinition[], Record<string, z.ZodType>>()

/** The schema of each field, made once for a side. */
function shapeOf(fields: readonly FieldDefinition[]): Record<string, z.ZodType> {
  const shape = shapes.get(fields) ?? fieldsShape(fields)
  shapes.set(fields, shape)
  return shape
}

/** Every listing needs a headline and a text; what else a person must say may come later, when its owner edits it. */
const NEEDED = ['title', 'teaser']

/** Only what is said is looked at: most fields of most lines are blank, and there may be many lines. */
function parseSaid(line: number, fields: readonly FieldDefinition[], raw: Raw): ReadValues {
  const shape = shapeOf(fields)
  const values: Record<string, FieldValue> = {}
  const errors: ImportError[] = []
  for (const { key, control } of fields) {
    if (!isImportable({ control })) continue
    const typed = asTyped(raw[key], control)
    const read = isSaid(typed) ? shape[key]?.safeParse(typed, { error: formErrorMap }) : undefined
    if (read && !read.success) errors.push({ line, field: key, error: read.error.issues[0]?.message ?? 'invalid' })
    else if (read?.data !== undefined) values[key] = read.data as FieldValue
    else if (NEEDED.includes(key)) errors.push({ line, field: key, error: 'required' })
  }
  return { values, errors }
}

const isSaid = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

/** Pictures come by their own way, never by a file of words. */
const isImportable = ({ control }: Pick<FieldDefinition, 'control'>): boolean => control !== 'images'

interface ReadValues {
  values: FieldValues
  errors: ImportError[]
}

function readValues(line: number, name: string, fields: readonly FieldDefinition[], raw: Raw): ReadValues {
  const known = fields.filter(isImportable)
  const strangers = Object.keys(raw)
    .filter((key) => isSaid(raw[key]) && !(key in headShape) && !known.some((field) => field.key === key))
    .map((field) => ({ line, field, error: 'unknown_field' }))
  const { values, errors } = parseSaid(line, fields, raw)
  if (errors.length > 0) return { values: {}, errors: [...strangers, ...errors] }
  const defects = [...giveaways(fields, values, { names: [name] }), ...priceDefects(fields, values)]
  return { values, errors: [...strangers, ...defects.map(([field, error]) => ({ line, field, error }))] }
}

const sideOf = z.object({ track: headShape.track, side: headShape.side })

/** What the rest of a line says, read also where its head is wrong, so that all errors are told at once. */
function readBody(line: number, raw: Raw): (ReadValues & { allowed: readonly string[] }) | undefined {
  const side = sideOf.safeParse(raw)
  if (!side.success) return undefined
  const { fields, participantKinds } = trackOf(side.data.track).sides[side.data.side]
  const name = typeof raw['participantName'] === 'string' ? raw['participantName'] : ''
  return { ...readValues(line, name, fields, raw), allowed: participantKinds }
}

/** Checks one line of either format. @returns the listing to be, or all that is wrong with the line */
export function readRecord(given: ImportLine): ImportRecord | ImportError[] {
  const own = toOwnFormat(given)
  const { line } = own
  if ('error' in own) {
    const { field = null, error, column } = own
    return [{ line, field, error, ...(column === undefined ? {} : { column }) }]
  }
  const head = readHead(own.raw)
  const body = readBody(line, own.raw)
  if (!head.success || !body) return [...(head.success ? [] : headErrors(line, head.error)), ...(body?.errors ?? [])]
  const { externalId, track, side, participantExternalId, participantName, participantKinds } = head.data
  const isAllowed = participantKinds.some((kind) => body.allowed.includes(kind))
  const kindErrors = isAllowed ? [] : [{ line, field: 'participantKinds', error: 'kind_not_allowed' }]
  if (!isAllowed || body.errors.length > 0) return [...kindErrors, ...body.errors]
  const participant = { externalId: participantExternalId, name: participantName, kinds: participantKinds }
  return { line, externalId, track, side, participant, values: body.values }
}
