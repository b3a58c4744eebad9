import { z } from 'zod'
import { lineText, longText, optionalText } from '#app/platform/form/text-schema.ts'
import { comingDay, pastDay } from '#app/tracks/day-schema.ts'
import { listingSides } from '#app/tracks/track-definition.ts'
import {
  CALL_WORDS_MAX,
  CASE_NOTE_MAX,
  OUTCOME_NOTE_MAX,
  PAGE_SIZE,
  REPLY_NAME_MAX,
  REPLY_TEXT_MAX,
  STEP_MAX,
} from './limits.ts'
import { benchKinds, callOutcomes, outcomes } from './rules.ts'

export const noteSchema = z.object({ memo: longText(CASE_NOTE_MAX) })
export type NoteInput = z.output<typeof noteSchema>

export const callSchema = z.object({
  side: z.enum(listingSides, { error: 'choose_one' }),
  calledOn: pastDay,
  outcome: z.enum(callOutcomes, { error: 'choose_one' }),
  words: optionalText(CALL_WORDS_MAX),
})
export type CallInput = z.output<typeof callSchema>

export const stepSchema = z.object({ step: lineText(STEP_MAX), dueOn: comingDay })
export type StepInput = z.output<typeof stepSchema>
export const stepRowSchema = z.object({ stepId: z.uuid() })

export const outcomeSchema = z.object({
  outcome: z.enum(outcomes, { error: 'choose_one' }),
  reasons: z.array(z.string().max(40)).min(1, { error: 'choose_one' }).max(20),
  note: optionalText(OUTCOME_NOTE_MAX),
})
export type OutcomeInput = z.output<typeof outcomeSchema>

export const replySchema = z.object({ name: lineText(REPLY_NAME_MAX), text: longText(REPLY_TEXT_MAX) })
export type ReplyInput = z.output<typeof replySchema>
export const replyRowSchema = z.object({ replyId: z.uuid() })

/** The rows ticked on a page of the queue. */
const ticked = z.array(z.uuid()).min(1, { error: 'tick_one' }).max(PAGE_SIZE)
export const bulkSchema = z.object({ cases: ticked })
export const bulkStepSchema = stepSchema.extend({ cases: ticked })

/** What a navigator looks through; anything unknown in an address falls back to the whole. */
const querySchema = z.object({
  kind: z.enum(benchKinds).nullable().catch(null),
  case: z.uuid().nullable().catch(null),
})
export type BenchQuery = z.output<typeof querySchema>

export const readBenchQuery = ({ searchParams }: URL): BenchQuery =>
  querySchema.parse({ kind: searchParams.get('kind'), case: searchParams.get('case') })
