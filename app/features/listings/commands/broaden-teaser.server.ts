import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { readSwitches } from '#app/tracks/switches.ts'
import { asRawFields, rawOf, readDraft } from '../draft-values.ts'
import { fieldsOf, valuesOf } from '../listing-values.ts'
import type { BroaderKey } from '../broader-keys.ts'
import { broaderChoices } from '../look-alikes.ts'
import { changeDraft, lockDraft } from '../writes/change-draft.server.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'

/**
 * Tells less in a listing's working copy by one click: the town goes, the trade's broad group takes its place, a band gets wider.
 * @throws AppError listing.not_found, listing.wrong_state for a closed one, request.malformed for what is not offered
 */
export async function broadenTeaser(
  actor: Actor,
  { listingId, choice }: { listingId: string; choice: BroaderKey },
): Promise<void> {
  await runCommand(actor, 'listing:write', async (ctx) => {
    await lockDraft(ctx, listingId)
    const listing = await findEditableListing(ctx, listingId)
    const draft = await ctx.tx.listingDraft.findFirst({
      where: { listingId, ...systemScope('of a listing found under its own scope') },
    })
    const fields = fieldsOf(listing)
    const raw = draft ? asRawFields(draft.fields) : rawOf(fields, valuesOf(listing, listing.confidential?.details))
    const switches = readSwitches(fields, draft ? draft.switches : listing.switches)
    const { values } = readDraft(fields, raw)
    const chosen = broaderChoices(fields, values, switches).find(({ key }) => key === choice)
    if (!chosen) throw new AppError('request.malformed')
    const { fields: changed, switches: turned } = chosen
    await changeDraft(ctx, { listingId, revision: draft?.revision ?? 1, fields: changed, switches: turned })
  })
}
