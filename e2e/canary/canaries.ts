import { randomInt } from 'node:crypto'
import { fieldsOf, sampleValues } from '#e2e/fixtures/sample-values.ts'
import type { Fields } from '#e2e/fixtures/visitor.ts'
import { formatYen, formatYenProse } from '#app/i18n/format.ts'
import { type DisclosureLevel, disclosureLevels } from '#app/tracks/disclosure-level.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { isConfidential } from '#app/tracks/project-fields.ts'
import { levelOf } from '#app/tracks/switches.ts'
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

type Planted = Pick<Canary, 'value' | 'spellings'>

function wordCanary(field: FieldDefinition): Planted {
  const value = word(isConfidential(field, {}) ? CLOSED_LETTERS : OPEN_LETTERS)
  return { value, spellings: [value] }
}

function amountCanary({ min }: FieldDefinition): Planted {
  const amount = randomInt(1_234_560_001, 9_876_540_000)
  const spellings = [String(amount), formatYen(amount), amount.toLocaleString('en-US'), formatYenProse(amount, 'ja')]
  return { value: min < 0 ? `▲${amount}` : String(amount), spellings }
}

/** More people than any band has as its limit. */
function countCanary(): Planted {
  const count = randomInt(234_561, 987_654)
  return { value: String(count), spellings: [String(count), count.toLocaleString('en-US')] }
}

/** A year long past, in the ways a page says a year; the four digits alone turn up by chance. */
function yearCanary(): Planted {
  const year = randomInt(1101, 1799)
  return { value: String(year), spellings: [`${year}年`, `"${year}"`, `>${year}<`] }
}

/** Words in every field of words, exact figures where only bands of them may be read. */
function canaryFor(field: FieldDefinition): Planted | undefined {
  switch (field.control) {
    case 'line':
    case 'text':
    case 'tags':
    case 'names':
    case 'municipality':
      return wordCanary(field)
    case 'yen':
      return isConfidential(field, {}) ? amountCanary(field) : undefined
    case 'integer':
      return isConfidential(field, {}) ? countCanary() : undefined
    case 'year':
      return isConfidential(field, {}) ? yearCanary() : undefined
    default:
      return undefined
  }
}

/** A canary in every field of every side of every track that can carry one. */
export const makeCanaries = (): Canary[] =>
  allTracks.flatMap(({ key: track }) =>
    listingSides.flatMap((side) =>
      fieldsOf(track, side).flatMap((field) => {
        const canary = canaryFor(field)
        return canary ? [{ track, side, key: field.key, level: levelOf(field, {}), ...canary }] : []
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

/** Digits count only where no letter or digit goes on: six of them turn up in the middle of ids by chance. */
const isStandingIn = (spelling: string, text: string): boolean =>
  /^\d+$/.test(spelling)
    ? text.includes(spelling) && new RegExp(`(?<![0-9a-z])${spelling}(?![0-9a-z])`, 'i').test(text)
    : text.includes(spelling)

export const isSaidIn = (canary: Canary, text: string): boolean =>
  canary.spellings.some((spelling) => isStandingIn(spelling, text))

export const nameOf = ({ track, side, key, level }: Canary): string => `${track} ${side} ${key} (${level})`
