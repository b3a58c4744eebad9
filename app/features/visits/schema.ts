import { z } from 'zod'
import { optionalLine, optionalText } from '#app/platform/form/text-schema.ts'
import { anyDay, pastDay } from '#app/tracks/day-schema.ts'
import { diagnosisAnswers, diagnosisForm } from './diagnosis.ts'
import { PLACE_MAX, WORDS_MAX } from './limits.ts'

const words = optionalText(WORDS_MAX)

/** A visit to come. */
export const planVisitSchema = z.object({ plannedOn: anyDay, place: optionalLine(PLACE_MAX) })
export type PlanVisitInput = z.output<typeof planVisitSchema>

/** A visit that has been: when, and what was said. */
export const finishVisitSchema = z.object({ visitId: z.uuid(), doneOn: pastDay, words })
export type FinishVisitInput = z.output<typeof finishVisitSchema>

/** A button at one visit. */
export const visitRowSchema = z.object({ visitId: z.uuid() })

const answer = z.enum(diagnosisAnswers, { error: 'choose_one' })
const questions = diagnosisForm().flatMap((group) => group.questions)

/** All questions of the present form; "unknown" is an answer. */
export const diagnosisSchema = z
  .object({ madeOn: pastDay, note: words })
  .extend(Object.fromEntries(questions.map((question) => [question, answer])) as Record<string, typeof answer>)
export type DiagnosisInput = { madeOn: string; note?: string | undefined } & Record<string, string | undefined>
