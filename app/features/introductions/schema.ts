import { z } from 'zod'
import { MESSAGE_MAX, NOTE_MAX, REASSIGNED_MAX } from './limits.ts'
import { findNameRequest } from '#app/features/questions/name-requests.ts'
import { encodeFormError } from '#app/platform/form/error-map.ts'
import { longText } from '#app/platform/form/text-schema.ts'
import { refuseContactDetails } from '#app/platform/form/refuse-contact-details.ts'
import { declineReasons, handOverReasons, lateReasons, refusalReasons, turnDownReasons } from './rules.ts'

/** Words the other side will read before it knows the writer's name: no way to be reached, and no wish for a name. */
export const anonymousText = (max: number) =>
  longText(max).superRefine((text, context) => {
    refuseContactDetails(text, context)
    const request = findNameRequest(text)
    if (request) context.addIssue({ code: 'custom', message: encodeFormError('asks_name', { found: request }) })
  })

export const requestSchema = z.object({ from: z.uuid(), to: z.uuid(), message: anonymousText(MESSAGE_MAX) })
export type RequestInput = z.output<typeof requestSchema>

export const takeSchema = z.object({ introductionId: z.uuid() })
export const proposeSchema = z.object({ note: anonymousText(NOTE_MAX) })
export type ProposeInput = z.output<typeof proposeSchema>

export const turnDownSchema = z.object({ reason: z.enum(turnDownReasons), note: anonymousText(NOTE_MAX).optional() })
export type TurnDownInput = z.output<typeof turnDownSchema>

export const declineSchema = z.object({ reason: z.enum(declineReasons), note: anonymousText(NOTE_MAX).optional() })
export type DeclineInput = z.output<typeof declineSchema>

export const lateAnswerSchema = z.object({ reason: z.enum(lateReasons), note: anonymousText(NOTE_MAX).optional() })
export type LateAnswerInput = z.output<typeof lateAnswerSchema>

export const refuseNavigatorSchema = z.object({ reason: z.enum(refusalReasons), note: longText(NOTE_MAX).optional() })
export type RefuseNavigatorInput = z.output<typeof refuseNavigatorSchema>

export const handOverSchema = z.object({ reason: z.enum(handOverReasons), note: longText(NOTE_MAX).optional() })
export type HandOverInput = z.output<typeof handOverSchema>

/** Introductions the operator gives to another navigator; the note is for whoever goes on. */
export const reassignSchema = z.object({
  introductionIds: z.array(z.uuid()).min(1).max(REASSIGNED_MAX),
  toNavigatorId: z.uuid({ error: 'choose_one' }),
  reason: z.enum(handOverReasons),
  note: longText(NOTE_MAX),
})
export type ReassignInput = z.output<typeof reassignSchema>

/** A button without fields. */
export const pressSchema = z.object({})
