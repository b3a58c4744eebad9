import { randomInt } from 'node:crypto'
import { fieldsOf, sampleValues } from '#e2e/fixtures/sample-values.ts'
import type { Fields } from '#e2e/fixtures/visitor.ts'
import { formatYen, formatYenProse } from '#app/i18n/format.ts'
import { type DisclosureLevel, disclosureLevels } from '#app/tracks/disclosure-level.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { isConfidential } from '#app/tracks/project-fields.ts'
import { allTracks } from '#app/tracks/registry.ts'
import { type ListingSide, listingSides, type TrackKey } from '#app/tracks/track-definition.ts'

/** Something nobody says by chance, put into one field of one listing. */
export interface Canary {
  track: TrackKey
  side: ListingSide
  key: string
  level: DisclosureLevel
  /** What is typed into the field. */
  value: string
  /** The ways in which a page, a mail or a log may say it. */
  spellings: string[]
}

// Two alphabets, so that a search that compares pieces of words cannot take a closed word for an open one.
const OPEN_LETTERS = 'abcdefghijkl'
const CLOSED_LETTERS = 'mnopqrstuvwxyz'

const word = (letters: string): string => Array.from({ length: 14 }, () => letters[randomInt(letters.length)]).join('')

function canaryFor(field: FieldDefinition): Pick<Canary, 'value' | 'spellings'> | undefined {
  if (['line', 'text', 'tags'].includes(field.control)) {
    const value = word(isConfidential(field) ? CLOSED_LETTERS : OPEN_LETTERS)
    return { value, spellings: [value] }
  }
  if (field.control !== 'yen' || !isConfidential(field)) return undefined
  const amount = randomInt(1_234_560_001, 9_876_540_000)
  const spellings = [String(amount), formatYen(amount), amount.toLocaleString('en-US'), formatYenProse(amount, 'ja')]
  return { value: String(amount), spellings }
}

/** A canary in every field of every side of every track that can carry one. */
export const makeCanaries = (): Canary[] =>
  allTracks.flatMap(({ key: track }) =>
    listingSides.flatMap((side) =>
      fieldsOf(track, side).flatMap((field) => {
        const canary = canaryFor(field)
        return canary ? [{ track, side, key: field.key, level: field.level, ...canary }] : []
      }),
    ),
  )

/** What one listing says: its canaries, and something plain where none can sit. */
export function valuesWith(canaries: readonly Canary[], track: TrackKey, side: ListingSide): Fields {
  const own = canaries.filter((canary) => canary.track === track && canary.side === side)
  return { ...sampleValues(track, side, '結木'), ...Object.fromEntries(own.map(({ key, value }) => [key, value])) }
}

/** The levels of which each listing must carry a canary; else the test would prove less than it says. */
export const carriedLevels = (canaries: readonly Canary[], track: TrackKey, side: ListingSide): DisclosureLevel[] =>
  disclosureLevels.filter((level) =>
    canaries.some((one) => one.track === track && one.side === side && one.level === level),
  )

export const isSaidIn = (canary: Canary, text: string): boolean =>
  canary.spellings.some((spelling) => text.includes(spelling))

export const nameOf = ({ track, side, key, level }: Canary): string => `${track} ${side} ${key} (${level})`
