import type { Locale } from '#app/i18n/translator.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide, TrackKey } from '#app/tracks/track-definition.ts'
import { publishListing } from '#e2e/fixtures/listing-steps.ts'
import { newVerifiedParty, type Party } from '#e2e/fixtures/people.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import type { Staff } from '#e2e/fixtures/staff.ts'

export interface Poster extends Party {
  listing: string
}

/** Somebody with one published listing. @param marker a word that stands in each of its fields */
export async function poster(
  staff: Staff,
  track: TrackKey,
  side: ListingSide,
  marker: string,
  locale: Locale = 'ja',
): Promise<Poster> {
  const party = await newVerifiedParty(staff.operator, [trackOf(track).sides[side].participantKinds[0]!], locale)
  const values = sampleValues(track, side, marker, locale)
  return { ...party, listing: await publishListing(staff.operator, party, track, side, values) }
}

/** As many, two at a time: each signs up, is checked and has its listing approved. */
export async function posters(
  count: number,
  staff: Staff,
  track: TrackKey,
  side: ListingSide,
  marker: string,
): Promise<Poster[]> {
  const made: Poster[] = []
  while (made.length < count) {
    const next = Math.min(2, count - made.length)
    made.push(...(await Promise.all(Array.from({ length: next }, () => poster(staff, track, side, marker)))))
  }
  return made
}
