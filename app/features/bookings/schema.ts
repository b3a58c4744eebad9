import { z } from 'zod'
import { lineText, longText, optionalText } from '#app/platform/form/text-schema.ts'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import { yen } from '#app/platform/money/yen.ts'
import { anyDay, comingDay } from '#app/tracks/day-schema.ts'
import { attendances } from '#app/tracks/fee-schedule-type.ts'
import { DAYS_MAX, NAME_MAX, NOTE_MAX, PLACE_MAX, TIME_MAX, TOPIC_MAX, TRAVEL_MAX_YEN, VENUE_MAX } from './limits.ts'

const places = z
  .string({ error: 'required' })
  .transform((typed) => typed.normalize('NFKC').trim())
  .pipe(z.string().regex(/^\d{1,4}$/, { error: 'whole_number' }))
  .transform(Number)

export const exhibitionSchema = z
  .object({
    nameJa: lineText(NAME_MAX),
    nameEn: lineText(NAME_MAX),
    venueJa: lineText(VENUE_MAX),
    venueEn: lineText(VENUE_MAX),
    startsOn: comingDay,
    endsOn: anyDay,
    closesOn: comingDay,
    hybridPlaces: places,
    onlinePlaces: places,
  })
  .superRefine(({ startsOn, endsOn, closesOn, hybridPlaces, onlinePlaces }, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (endsOn < startsOn) fault('endsOn', 'day_before_start')
    if (closesOn > startsOn) fault('closesOn', 'day_after_start')
    if (hybridPlaces + onlinePlaces === 0) fault('hybridPlaces', 'no_places')
  })
export type ExhibitionInput = z.output<typeof exhibitionSchema>

/** `seen` names the fee that was shown; no amount is taken from a form. */
export const applySchema = z.object({
  participantId: z.uuid(),
  attendance: z.enum(attendances, { error: 'choose_one' }),
  seenHybrid: z.string().max(60).optional(),
  seenOnline: z.string().max(60).optional(),
})
export type ApplyInput = z.output<typeof applySchema>

export const askVisitSchema = z.object({
  participantId: z.uuid({ error: 'choose_one' }),
  topic: longText(TOPIC_MAX),
  wantedDays: lineText(DAYS_MAX),
  place: lineText(PLACE_MAX),
})
export type AskVisitInput = z.output<typeof askVisitSchema>

const travel = z
  .string({ error: 'required' })
  .max(40, { error: 'yen' })
  .transform((typed, context) => {
    const value = parseYen(typed)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: 'yen' })
    return z.NEVER
  })
  .pipe(z.number().max(TRAVEL_MAX_YEN))
  .transform(yen)

export const acceptVisitSchema = z.object({
  expertParticipantId: z.uuid({ error: 'choose_one' }),
  visitOn: comingDay,
  visitTime: lineText(TIME_MAX),
  travel,
})
export type AcceptVisitInput = z.output<typeof acceptVisitSchema>

export const declineVisitSchema = z.object({ note: optionalText(NOTE_MAX) })

/** A button without anything to fill in. */
export const bookingButtonSchema = z.object({})
/** A button at one place of a list. */
export const placeRowSchema = z.object({ placeId: z.uuid() })
