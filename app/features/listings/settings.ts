import { z } from 'zod'
import { defineSetting } from '#app/platform/settings/setting.ts'
import { type TrackKey, trackKeys } from '#app/tracks/track-definition.ts'

const between = (min: number, max: number) => z.number().int().min(min).max(max)

/** The tracks whose listings are published without waiting for the operator, where nothing in them asks for a look. */
export const autoApprovedTracks = defineSetting<readonly TrackKey[]>(
  'listings.auto_approved_tracks',
  z.array(z.enum(trackKeys)),
  [],
)

/** How many participants must share area, trade, size and age before a teaser does not single one out (k-anonymity). */
export const lookAlikesNeeded = defineSetting('listings.look_alikes_needed', between(2, 50), 5)

/** Days a listing stays in the lists unless it is renewed. */
export const listingDays = defineSetting('listings.days', between(14, 730), 180)

/** Days before that its owner is reminded. */
export const reminderDays = defineSetting('listings.reminder_days', between(1, 60), 14)
