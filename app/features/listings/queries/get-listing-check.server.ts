import { db } from '#app/platform/db.server.ts'
import type { DisclosureLevel } from '#app/tracks/disclosure-level.ts'
import type { FieldDefinition, FieldValues } from '#app/tracks/field.ts'
import { levelOf, type Switches } from '#app/tracks/switches.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { TeaserFinding } from '../findings/finding.ts'
import { type Readiness, readinessOf } from '../readiness.ts'
import { findInTeaser, hasStops, hasWarnings, type KnownOfOwner, textOf } from '../teaser-findings.ts'
import { countWithChoices, type LookAlikesWithChoices } from './count-look-alikes.server.ts'
import type { WorkingCopy } from './get-working-copy.server.ts'

/** A text in which something was found, with the passages in their order. */
export interface FoundText {
  key: string
  step: string
  level: DisclosureLevel
  /** Set when the text is a picture's description. */
  imageId: string | null
  text: string
  findings: TeaserFinding[]
}

/** All that is said to an owner before the listing is published. */
export interface ListingCheck {
  track: string
  side: ListingSide
  readiness: Readiness
  found: FoundText[]
  lookAlikes: LookAlikesWithChoices
  /** It cannot be published as it stands. */
  hasStops: boolean
  /** It is published only when the owner, having read the warnings, says so. */
  needsYes: boolean
  /** Where each field is changed. */
  stepOf: Record<string, string>
}

/** The findings by the text they stand in. */
export function foundTexts(
  fields: readonly FieldDefinition[],
  values: FieldValues,
  known: KnownOfOwner,
  switches: Switches,
): FoundText[] {
  const findings = findInTeaser(fields, values, known, switches)
  const places = new Map(findings.map(({ key, imageId = null }) => [`${key} ${imageId ?? ''}`, { key, imageId }]))
  return [...places.values()].flatMap(({ key, imageId }) => {
    const field = fields.find((one) => one.key === key)
    if (!field) return []
    const alt = known.images?.find(({ id }) => id === imageId)?.alt
    return [
      {
        key,
        imageId,
        step: field.step,
        level: levelOf(field, switches),
        text: imageId === null ? textOf(values[key]) : (alt ?? ''),
        findings: findings.filter((one) => one.key === key && (one.imageId ?? null) === imageId),
      },
    ]
  })
}

/** What the working copy of an own listing is checked for. */
export async function checkOfCopy({ listing, fields, values, switches, known }: WorkingCopy): Promise<ListingCheck> {
  const { track, side, participantId } = listing
  const lookAlikes = await countWithChoices(db, { participantId, track, side, fields, values, switches })
  const found = foundTexts(fields, values, known, switches)
  const findings = found.flatMap((one) => one.findings)
  return {
    track,
    side,
    readiness: readinessOf(track, side, values),
    found,
    lookAlikes,
    hasStops: hasStops(findings),
    needsYes: hasWarnings(findings) || lookAlikes.public.isFew,
    stepOf: Object.fromEntries(fields.map(({ key, step }) => [key, step])),
  }
}
