import type { Actor } from '#app/platform/actor.ts'
import type { SavedStep } from '../draft-answer.ts'
import type { SentDraft } from '../draft-form.ts'
import { type DraftStep, getDraftStep } from '../queries/get-draft-step.server.ts'
import { saveDraft } from './save-draft.server.ts'

export interface StepChange {
  listingId: string
  step: string
  sent: SentDraft
}

/**
 * Saves one step as it was sent, and says what is to be told of it.
 * @throws AppError as `changeDraft`
 */
export async function saveStep(
  actor: Actor,
  { listingId, step, sent }: StepChange,
): Promise<{ page: DraftStep; saved: SavedStep }> {
  const { elsewhere } = await saveDraft(actor, { listingId, ...sent })
  const page = await getDraftStep(actor, listingId, step)
  const conflicts = page.conflicts.map(({ key, other }) => ({ key, other, kept: page.raw[key] ?? [] }))
  return { page, saved: { savedAt: page.savedAt, problems: page.problems, conflicts, elsewhere } }
}

/** Whether a step can be left behind: all that is typed is right, and no two texts wait for a choice. */
export const isStepRight = ({ problems, conflicts }: SavedStep): boolean =>
  Object.keys(problems).length === 0 && conflicts.length === 0
