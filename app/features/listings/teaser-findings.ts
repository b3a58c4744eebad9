import { mayRead } from '#app/tracks/disclosure-level.ts'
import type { FieldControl, FieldDefinition, FieldValue, FieldValues } from '#app/tracks/field.ts'
import { levelOf, type Switches } from '#app/tracks/switches.ts'
import { findBrands } from './findings/find-brands.ts'
import { findNames } from './findings/find-names.ts'
import { findAddresses, findFigures, findReachableNumbers } from './findings/find-numbers.ts'
import { findTowns } from './findings/find-towns.ts'
import { foldWidths } from './findings/folded-text.ts'
import { type Passage, severityOf, type TeaserFinding } from './findings/finding.ts'

export interface KnownOfOwner {
  /** Names the owner goes by: the participant's, its kana, its members'. Names among the values are known anyway. */
  names: readonly string[]
  /** The pictures the listing shows: their descriptions are read like text, their metadata was read when they came. */
  images?: readonly { id: string; alt: string; findings: readonly string[] }[]
}

const WRITTEN: readonly FieldControl[] = ['line', 'text', 'tags', 'names']

/** A field's value as one text: what the places of a finding count in. */
export const textOf = (value: FieldValue | undefined): string =>
  value === undefined ? '' : typeof value === 'object' ? value.join('、') : String(value)

interface Reader {
  names: readonly string[]
  /** Towns these readers are not told of. */
  town: string | undefined
  isPeopleOpen: boolean
}

/** All the passages of one text; where two overlap, the graver one, then the one found first. */
function passagesOf(text: string, { names, town, isPeopleOpen }: Reader): Passage[] {
  const folded = foldWidths(text)
  const found = [
    ...findNames(folded, names),
    ...findReachableNumbers(folded),
    ...findAddresses(folded),
    ...(town === undefined ? [] : findTowns(folded, town)),
    ...findFigures(folded, isPeopleOpen),
    ...findBrands(folded),
  ]
  const byGravity = [...found].sort((a, b) => rank(a) - rank(b))
  const kept: Passage[] = []
  for (const passage of byGravity)
    if (!kept.some(({ start, end }) => passage.start < end && start < passage.end)) kept.push(passage)
  return kept.sort((a, b) => a.start - b.start)
}

const rank = ({ kind }: Passage): number => ['stop', 'warn', 'note'].indexOf(severityOf[kind])

const asFinding =
  (key: string, imageId?: string) =>
  (passage: Passage): TeaserFinding => ({
    key,
    ...passage,
    severity: severityOf[passage.kind],
    ...(imageId === undefined ? {} : { imageId }),
  })

function inImages(key: string, value: FieldValue | undefined, known: KnownOfOwner, reader: Reader): TeaserFinding[] {
  const shown = new Set(typeof value === 'object' ? value : [])
  return (known.images ?? [])
    .filter(({ id }) => shown.has(id))
    .flatMap(({ id, alt, findings }) => [
      ...passagesOf(alt, reader).map(asFinding(key, id)),
      ...findings.map((found) => asFinding(key, id)({ kind: 'image_metadata' as const, found, start: 0, end: 0 })),
    ])
}

/**
 * Everything in what the public and members would read by which the owner could be recognised or reached.
 * @param values what the listing would say; texts of fields only granted counterparts read are left alone
 * @returns in the order of the fields, and within a field in the order of the text
 */
export function findInTeaser(
  fields: readonly FieldDefinition[],
  values: FieldValues,
  known: KnownOfOwner,
  switches: Switches,
): TeaserFinding[] {
  const own = fields.flatMap((field) => (field.isName ? textOf(values[field.key]) : []))
  const levels = new Map(fields.map((field) => [field.key, levelOf(field, switches)]))
  const readerOf = (key: string): Reader => {
    const level = levels.get(key) ?? 'owner'
    const isTold = (other: string) => mayRead(level, levels.get(other) ?? 'owner')
    // Who publishes by name has nothing left to hide from those who are told it.
    const isNamed = fields.some((field) => field.isName && values[field.key] !== undefined && isTold(field.key))
    return {
      names: isNamed ? [] : [...known.names, ...own],
      town: isTold('municipality') ? undefined : textOf(values['municipality']),
      isPeopleOpen: isTold('employees'),
    }
  }
  return fields.flatMap((field) => {
    if (!mayRead('member', levels.get(field.key) ?? 'owner')) return []
    const value = values[field.key]
    if (field.control === 'images') return inImages(field.key, value, known, readerOf(field.key))
    if (!WRITTEN.includes(field.control)) return []
    return passagesOf(textOf(value), readerOf(field.key)).map(asFinding(field.key))
  })
}

export const hasStops = (findings: readonly TeaserFinding[]): boolean =>
  findings.some(({ severity }) => severity === 'stop')

export const hasWarnings = (findings: readonly TeaserFinding[]): boolean =>
  findings.some(({ severity }) => severity === 'warn')
