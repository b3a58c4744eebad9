import type { Actor } from '#app/platform/actor.ts'
import { readSentDraft } from '../draft-form.ts'
import type { RawFields } from '../draft-values.ts'
import { getStepFields } from '../queries/get-step-fields.server.ts'
import { saveDraft } from './save-draft.server.ts'

/**
 * Saves what was typed before the session ended, as if it had been sent now.
 * @param fields the parked form
 * @throws AppError as `changeDraft`
 */
export async function restoreParkedStep(
  actor: Actor,
  { listingId, step, fields }: { listingId: string; step: string; fields: RawFields },
): Promise<void> {
  const sent = readSentDraft(await getStepFields(listingId, step), fields)
  if (sent) await saveDraft(actor, { listingId, ...sent })
}
