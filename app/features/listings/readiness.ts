import type { FieldValue, FieldValues } from '#app/tracks/field.ts'
import type { ReadinessItem } from '#app/tracks/readiness-type.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'

export interface MissingItem {
  key: string
  /** Where it is mended. */
  field: string
  /** Text keys: what is missing, and why it matters. */
  what: string
  why: string
  weight: number
  cause: string
  /** Percent of failed deals that failed for this cause; null where nobody has counted. */
  share: number | null
  /** Something stands there, but too little. */
  isShort: boolean
}

export interface Readiness {
  /** 0 to 100, whole. */
  score: number
  /** What matters most comes first. */
  missing: MissingItem[]
}

function isSaid(value: FieldValue | undefined, minLength = 1): boolean {
  if (value === undefined) return false
  if (typeof value === 'number') return true
  return typeof value === 'string' ? value.trim().length >= minLength : value.length > 0
}

const isMet = ({ fields, minLength }: ReadinessItem, values: FieldValues): boolean =>
  fields.some((key) => isSaid(values[key], minLength))

const sum = (items: readonly ReadinessItem[]): number => items.reduce((total, { weight }) => total + weight, 0)

/**
 * How well a listing answers beforehand what deals of its track fail of. It judges nobody and blocks nothing.
 * @param track a track's key
 */
export function readinessOf(track: string, side: ListingSide, values: FieldValues): Readiness {
  const { items, causes } = trackOf(track).readiness[side]
  const missing = items.filter((item) => !isMet(item, values))
  const total = sum(items)
  const texts = (key: string) => `readiness.${track}.${side}.${key}`
  return {
    // Rounded down, so that 100 means that nothing is missing.
    score: missing.length === 0 ? 100 : Math.floor((100 * (total - sum(missing))) / total),
    missing: [...missing]
      .sort((a, b) => b.weight - a.weight)
      .map(({ key, fields, weight, cause }) => ({
        key,
        field: fields[0]!,
        what: `${texts(key)}.what`,
        why: `${texts(key)}.why`,
        weight,
        cause,
        share: causes[cause] ?? null,
        isShort: fields.some((field) => isSaid(values[field])),
      })),
  }
}
