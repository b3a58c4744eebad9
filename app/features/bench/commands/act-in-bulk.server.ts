import { takeIntroduction } from '#app/features/introductions/commands/take-introduction.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { ErrorCode } from '#app/platform/errors/codes.ts'
import type { StepInput } from '../schema.ts'
import { finishOpenStep } from './finish-step.server.ts'
import { setStep } from './set-step.server.ts'

/** What became of each of the rows that were ticked. */
export interface BulkResult {
  done: number
  refused: { introductionId: string; code: ErrorCode }[]
}

/** One row after the other, each in a transaction of its own: what stands in the way of one keeps no other back. */
async function each(ids: readonly string[], act: (id: string) => Promise<void>): Promise<BulkResult> {
  const result: BulkResult = { done: 0, refused: [] }
  for (const introductionId of new Set(ids))
    try {
      await act(introductionId)
      result.done += 1
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      result.refused.push({ introductionId, code: error.code })
    }
  return result
}

export const setSteps = (actor: Actor, ids: readonly string[], step: StepInput): Promise<BulkResult> =>
  each(ids, (id) => setStep(actor, id, step))

export const finishSteps = (actor: Actor, ids: readonly string[]): Promise<BulkResult> =>
  each(ids, (id) => finishOpenStep(actor, id))

export const takeAll = (actor: Actor, ids: readonly string[]): Promise<BulkResult> =>
  each(ids, (id) => takeIntroduction(actor, id))
