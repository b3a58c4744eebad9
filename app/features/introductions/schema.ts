import { z } from 'zod'
import { MESSAGE_MAX, NOTE_MAX } from './limits.ts'
import { longText } from '#app/platform/form/text-schema.ts'
import { refuseContactDetails } from '#app/platform/form/refuse-contact-details.ts'
import { declineReasons, turnDownReasons } from './rules.ts'

/** Words the other side will read before it knows the writer's name. */
const anonymousText = (max: number) => longText(max).superRefine(refuseContactDetails)

export const requestSchema = z.object({ from: z.uuid(), to: z.uuid(), message: anonymousText(MESSAGE_MAX) })
export type RequestInput = z.output<typeof requestSchema>

export const takeSchema = z.object({ introductionId: z.uuid() })
export const proposeSchema = z.object({ note: anonymousText(NOTE_MAX) })
export type ProposeInput = z.output<typeof proposeSchema>

export const turnDownSchema = z.object({ reason: z.enum(turnDownReasons), note: anonymousText(NOTE_MAX).optional() })
export type TurnDownInput = z.output<typeof turnDownSchema>

export const declineSchema = z.object({ reason: z.enum(declineReasons), note: anonymousText(NOTE_MAX).optional() })
export type DeclineInput = z.output<typeof declineSchema>

/** A button without fields. */
export const pressSchema = z.object({})
