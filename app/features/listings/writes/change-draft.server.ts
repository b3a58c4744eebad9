import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { MINUTE_MS } from '#app/platform/clock.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { readSwitches, type Switches } from '#app/tracks/switches.ts'
import { asRawFields, type RawFields, rawOf } from '../draft-values.ts'
import { fieldsOf, valuesOf } from '../listing-values.ts'
import { isPrivate } from '../rules.ts'
import { applyDraft } from './apply-draft.server.ts'
import { findEditableListing } from './find-editable-listing.server.ts'
import { takeBackFromReview } from './take-back-from-review.server.ts'
import type { DraftMarks } from '../draft-marks.ts'
import { mergeDraft } from '../draft-merge.ts'

export interface DraftChange {
  listingId: string
  /** The revision the writer had before them. */
  revision: number
  /** What was typed, of the fields the form has; all others stay. */
  fields: RawFields
  /** The owner's choices as a form sends them: a word of `switchChoices`, by field key. */
  switches?: Readonly<Record<string, string>>
  /** Marks of what the form was filled with, where it can tell: only what changed on both sides is then a conflict. */
  base?: DraftMarks
}

export interface ChangedDraft {
  revision: number
  /** Fields of which two texts are kept now, because another device changed them meanwhile. */
  conflicts: string[]
  /** Fields another device changed and this writer did not. */
  elsewhere: string[]
}

/** All the texts of a working copy together, in UTF-16 units. */
export const MAX_DRAFT = 2_000_000
/** Saves by the same member within this time are one entry of the record. */
const ONE_SITTING_MS = 15 * MINUTE_MS

type EditableListing = Awaited<ReturnType<typeof findEditableListing>>

/** The working copy of a listing; of one that was never typed here, as its owner would have typed it. */
async function readOrMake({ tx, now }: CommandContext, listing: EditableListing) {
  const draft = await tx.listingDraft.findFirst({
    where: { listingId: listing.id, ...systemScope('of a listing found under its own scope') },
  })
  if (draft) return { ...draft, isNew: false }
  return {
    isNew: true,
    revision: 1,
    fields: rawOf(fieldsOf(listing), valuesOf(listing, listing.confidential?.details)),
    switches: listing.switches,
    updatedAt: now,
    updatedByMemberId: null,
  }
}

const sizeOf = (raw: RawFields): number =>
  Object.values(raw).reduce((sum, typed) => sum + typed.reduce((length, entry) => length + entry.length, 0), 0)

function onlyKnown(listing: EditableListing, { fields, switches = {} }: DraftChange) {
  const keys = new Set(fieldsOf(listing).map(({ key }) => key))
  const known = <T>(given: Record<string, T>) =>
    Object.fromEntries(Object.entries(given).filter(([key]) => keys.has(key)))
  return { fields: known(fields), switches: known(switches) }
}

/** One writer of a working copy at a time: the next one reads what the last one wrote. */
export const lockDraft = ({ tx }: CommandContext, listingId: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${listingId}, 0))`

/** Writes a merged working copy, and into the listing itself while nobody but its owner reads that. */
async function write(
  ctx: CommandContext,
  listing: EditableListing,
  draft: { fields: RawFields; switches: Switches; revision: number },
): Promise<void> {
  const written = {
    ...draft,
    switches: draft.switches as object,
    updatedAt: ctx.now,
    updatedByMemberId: ctx.actor.kind === 'member' ? ctx.actor.memberId : null,
    // What was written on takes its submission back.
    submittedAt: null,
  }
  await ctx.tx.listingDraft.upsert({
    where: { listingId: listing.id, ...systemScope('of a listing found under its own scope') },
    create: { listingId: listing.id, ...written },
    update: written,
  })
  const now = await takeBackFromReview(ctx, listing)
  if (isPrivate(now.status)) await applyDraft(ctx, now, draft)
}

/**
 * Saves what was typed, valid or not, into a listing's working copy.
 * @throws AppError listing.not_found, listing.wrong_state for a closed one, listing.draft_too_large,
 * listing.draft_elsewhere when another device saved meanwhile and no `base` tells the changes apart
 */
export async function changeDraft(ctx: CommandContext, change: DraftChange): Promise<ChangedDraft> {
  await lockDraft(ctx, change.listingId)
  const listing = await findEditableListing(ctx, change.listingId)
  if (listing.status === 'closed') throw new AppError('listing.wrong_state')
  const before = await readOrMake(ctx, listing)
  const { fields, switches } = onlyKnown(listing, change)
  const base = change.base ?? {}
  if (change.base === undefined && change.revision !== before.revision) throw new AppError('listing.draft_elsewhere')
  const merge = mergeDraft(asRawFields(before.fields), fields, base)
  if (sizeOf(merge.fields) > MAX_DRAFT) throw new AppError('listing.draft_too_large')
  const oldSwitches = readSwitches(fieldsOf(listing), before.switches)
  const newSwitches = readSwitches(fieldsOf(listing), { ...oldSwitches, ...switches })
  const isSwitched = Object.keys(switches).some((key) => oldSwitches[key] !== newSwitches[key])
  const { conflicts, elsewhere } = merge
  if (!merge.isChanged && !isSwitched) return { revision: before.revision, conflicts, elsewhere }
  const revision = before.revision + (before.isNew ? 0 : 1)
  await write(ctx, listing, { fields: merge.fields, switches: newSwitches, revision })
  await recordSitting(ctx, listing.id, before)
  return { revision, conflicts, elsewhere }
}

async function recordSitting(
  { actor, now, record }: CommandContext,
  listingId: string,
  before: { isNew: boolean; updatedAt: Date; updatedByMemberId: string | null },
): Promise<void> {
  const memberId = actor.kind === 'member' ? actor.memberId : null
  const isSame = !before.isNew && before.updatedByMemberId === memberId
  if (isSame && now.getTime() - before.updatedAt.getTime() < ONE_SITTING_MS) return
  await record({ action: 'listing.draft_changed', entityType: 'listing', entityId: listingId })
}
