import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { readSwitches } from '#app/tracks/switches.ts'
import { openConflicts } from '../draft-merge.ts'
import { asRawFields, rawOf, readDraft } from '../draft-values.ts'
import { fieldsOf, switchesOf, valuesOf } from '../listing-values.ts'
import { isPrivate } from '../rules.ts'
import { examine, isAutoApproved, openPart } from '../submission.server.ts'
import { applyDraft } from '../writes/apply-draft.server.ts'
import { lockDraft } from '../writes/change-draft.server.ts'
import { findEditableListing } from '../writes/find-editable-listing.server.ts'
import { keepVersion } from '../writes/keep-version.server.ts'
import { moveListing } from '../writes/move-listing.server.ts'
import { freshTerm } from '../writes/publication-terms.server.ts'

export interface SubmitInput {
  listingId: string
  /** The working copy's revision the owner has read. */
  revision: number
  /** Whether the owner has read the warnings and wants to publish all the same. */
  acceptsFindings: boolean
}

/**
 * `in_review`, `changes_in_review`: the operator is asked. `published`, `changed`: others read it now. `unchanged`: it
 * says what it said.
 */
export type SubmitOutcome = 'in_review' | 'published' | 'changes_in_review' | 'changed' | 'unchanged'

type Editable = Awaited<ReturnType<typeof findEditableListing>>

/** The working copy as it was read, understood; of a listing that was never typed here, what it says. */
async function readSubmitted({ tx }: CommandContext, listing: Editable, revision: number) {
  const draft = await tx.listingDraft.findFirst({
    where: { listingId: listing.id, ...systemScope('of a listing found under its own scope') },
  })
  if ((draft?.revision ?? 1) !== revision) throw new AppError('listing.draft_elsewhere')
  const fields = fieldsOf(listing)
  const raw = draft ? asRawFields(draft.fields) : rawOf(fields, valuesOf(listing, listing.confidential?.details))
  const keys = fields.map(({ key }) => key)
  if (openConflicts(keys, raw).length > 0) throw new AppError('listing.draft_elsewhere')
  const switches = readSwitches(fields, draft ? draft.switches : listing.switches)
  const { values, errors } = readDraft(fields, raw)
  if (Object.keys(errors).length > 0) throw new AppError('listing.incomplete')
  return { fields, raw, switches, values }
}

type Submitted = Awaited<ReturnType<typeof readSubmitted>>

/** Notes on the working copy where the submission stands. A listing without one gets one, so that it can be noted. */
async function markDraft({ tx, now }: CommandContext, listingId: string, submitted: Submitted, isWaiting: boolean) {
  const mark = { submittedAt: isWaiting ? now : null, reviewNote: null }
  const { raw: fields, switches } = submitted
  await tx.listingDraft.upsert({
    where: { listingId, ...systemScope('of a listing found under its own scope') },
    create: { listingId, fields, switches: switches as object, updatedAt: now, ...mark },
    update: mark,
  })
}

async function submitNew(ctx: CommandContext, listing: Editable, submitted: Submitted, isAutomatic: boolean) {
  const { version } = await applyDraft(ctx, listing, { fields: submitted.raw, switches: submitted.switches })
  await keepVersion(ctx, listing.id)
  const waiting = await moveListing(ctx, { ...listing, version }, 'submit', 'owner')
  await markDraft(ctx, listing.id, submitted, !isAutomatic)
  if (!isAutomatic) return 'in_review'
  const published = { publishedAt: ctx.now, rejectionReason: null, ...(await freshTerm(ctx)) }
  await moveListing(ctx, waiting, 'approve', 'system', published)
  return 'published'
}

async function submitChanges(ctx: CommandContext, listing: Editable, submitted: Submitted, isAutomatic: boolean) {
  await markDraft(ctx, listing.id, submitted, !isAutomatic)
  const about = { entityType: 'listing', entityId: listing.id }
  if (!isAutomatic) {
    await ctx.record({ action: 'listing.changes_submitted', ...about })
    await ctx.emit('listing.submitted', { listingId: listing.id })
    return 'changes_in_review'
  }
  const { version } = await applyDraft(ctx, listing, { fields: submitted.raw, switches: submitted.switches })
  await keepVersion(ctx, listing.id)
  await ctx.record({ action: 'listing.edited', ...about, data: { version } })
  await ctx.emit('listing.changed', { listingId: listing.id })
  return 'changed'
}

/** Whether anything, and whether anything members read, would change. */
function compare(listing: Editable, { fields, values, switches }: Submitted) {
  const said = valuesOf(listing, listing.confidential?.details)
  const before = switchesOf(listing)
  const isOpenSame = openPart(fields, said, before) === openPart(fields, values, switches)
  const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0
  const all = (given: typeof said, chosen: typeof switches) =>
    JSON.stringify(fields.map(({ key }) => [key, isEmpty(given[key]) ? undefined : given[key], chosen[key]]))
  return { isOpenSame, isSame: all(said, before) === all(values, switches) }
}

/**
 * Asks for publication of a draft, or of the changes to what others read already. What needs no look, by the track's
 * setting or because only approved people read it, is published at once.
 * @throws AppError listing.not_found, listing.wrong_state, listing.draft_elsewhere when the working copy is not the one
 * that was read, listing.incomplete when something is missing, wrong or gives its writer away, listing.findings_unread
 * when warnings have not been accepted
 */
export async function submitListing(actor: Actor, input: SubmitInput): Promise<{ outcome: SubmitOutcome }> {
  return runCommand(actor, 'listing:write', async (ctx) => {
    await lockDraft(ctx, input.listingId)
    const listing = await findEditableListing(ctx, input.listingId)
    if (listing.status === 'closed' || listing.status === 'in_review') throw new AppError('listing.wrong_state')
    const submitted = await readSubmitted(ctx, listing, input.revision)
    const isNew = isPrivate(listing.status)
    const { isSame, isOpenSame } = compare(listing, submitted)
    if (!isNew && isSame) return { outcome: 'unchanged' }
    const { participantId, track, side, participant } = listing
    const { isRight, needsLook } = await examine(ctx.tx, { participantId, track, side, ...submitted })
    if (!isRight) throw new AppError('listing.incomplete')
    const isRead = !isNew && isOpenSame
    if (needsLook && !isRead && !input.acceptsFindings) throw new AppError('listing.findings_unread')
    const isVerified = participant.verificationStatus === 'verified'
    const isAutomatic = isRead || (isVerified && !needsLook && (await isAutoApproved(ctx.tx, track)))
    return { outcome: await (isNew ? submitNew : submitChanges)(ctx, listing, submitted, isAutomatic) }
  })
}
