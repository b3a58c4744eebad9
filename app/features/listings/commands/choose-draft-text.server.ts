import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { chooseText } from '../draft-merge.ts'
import { asRawFields } from '../draft-values.ts'
import { isPrivate } from '../rules.ts'
import { applyDraft } from '../writes/apply-draft.server.ts'
import { lockDraft } from '../writes/change-draft.server.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'

/**
 * Ends a conflict of two devices: one of the two texts of a field stays.
 * @throws AppError listing.not_found, listing.wrong_state
 */
export async function chooseDraftText(
  actor: Actor,
  { listingId, key, which }: { listingId: string; key: string; which: 'kept' | 'other' },
): Promise<void> {
  await runCommand(actor, 'listing:write', async (ctx) => {
    await lockDraft(ctx, listingId)
    const listing = await findEditableListing(ctx, listingId)
    if (listing.status === 'closed') throw new AppError('listing.wrong_state')
    const where = { listingId, ...systemScope('of a listing found under its own scope') }
    const draft = await ctx.tx.listingDraft.findFirst({ where })
    if (!draft) return
    const fields = chooseText(asRawFields(draft.fields), key, which)
    const revision = draft.revision + 1
    await ctx.tx.listingDraft.update({ where, data: { fields, revision, updatedAt: ctx.now, submittedAt: null } })
    if (isPrivate(listing.status)) await applyDraft(ctx, listing, { fields, switches: draft.switches })
  })
}
