import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { type ChangedDraft, changeDraft, type DraftChange } from '../writes/change-draft.server.ts'

/** Saves what was typed into a listing's working copy. @throws AppError as `changeDraft` */
export async function saveDraft(actor: Actor, change: DraftChange): Promise<ChangedDraft> {
  return runCommand(actor, 'listing:write', (ctx) => changeDraft(ctx, change))
}
