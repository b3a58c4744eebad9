import { z } from 'zod'
import { encodeFormError } from '#app/platform/form/error-map.ts'
import { refuseContactDetails } from '#app/platform/form/refuse-contact-details.ts'
import { longText } from '#app/platform/form/text-schema.ts'
import { declineReasons } from './decline-reasons.ts'
import { ANSWER_MAX, QUESTION_MAX } from './limits.ts'
import { findNameRequest } from './name-requests.ts'
import { removalReasons } from './removal-reasons.ts'

/** Words to somebody whose name the writer does not know, from somebody whose name is not known. */
const anonymousText = (max: number) =>
  longText(max).superRefine((text, context) => {
    refuseContactDetails(text, context)
    const request = findNameRequest(text)
    if (request) context.addIssue({ code: 'custom', message: encodeFormError('asks_name', { found: request }) })
  })

export const askSchema = z.object({ text: anonymousText(QUESTION_MAX) })

export const answerSchema = z.object({
  questionId: z.uuid(),
  text: anonymousText(ANSWER_MAX),
  audience: z.enum(['public', 'private']),
})
export type AnswerInput = z.output<typeof answerSchema>

export const declineSchema = z.object({ questionId: z.uuid(), reason: z.enum(declineReasons) })
export type DeclineInput = z.output<typeof declineSchema>

export const removeQuestionSchema = z.object({ questionId: z.uuid(), reason: z.enum(removalReasons) })
export type RemoveQuestionInput = z.output<typeof removeQuestionSchema>

/** A button about one question. */
export const oneQuestionSchema = z.object({ questionId: z.uuid() })
