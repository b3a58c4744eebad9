import { asRawFields, readDraft } from '#app/features/listings/draft-values.ts'
import { readKnownOfOwners } from '#app/features/listings/known-of-owner.server.ts'
import {
  type FieldChange,
  keptOpenPart,
  listingDifference,
  type OpenPart,
  openPartOf,
} from '#app/features/listings/listing-difference.ts'
import { fieldsOf, projectListing, switchesOf, valueColumns, valuesOf } from '#app/features/listings/listing-values.ts'
import {
  countLookAlikes,
  type LookAlikes,
  type Teaser,
} from '#app/features/listings/queries/count-look-alikes.server.ts'
import { type FoundText, foundTexts } from '#app/features/listings/queries/get-listing-check.server.ts'
import type { ShownField } from '#app/features/listings/shown-field.ts'
import { waitingForReview } from '#app/features/listings/waiting-listings.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { findAssisted } from '#app/features/referrers/queries/find-assisted.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { KnownOfOwner } from '#app/features/listings/teaser-findings.ts'
import type { FieldControl, FieldDefinition, FieldValues } from '#app/tracks/field.ts'
import { projectFields } from '#app/tracks/project-fields.ts'
import { levelOf, readSwitches, type Switches } from '#app/tracks/switches.ts'
import { mayRead } from '#app/tracks/disclosure-level.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const PAGE_SIZE = 10

export interface ListingReview {
  id: string
  track: string
  side: 'offer' | 'need'
  /** These two go back with the answer: only what was read is published. */
  version: number
  revision: number
  /** `new`: never published. `again`: given back or withdrawn before. `changes`: others read an older text now. */
  kind: 'new' | 'again' | 'changes'
  participant: { id: string; name: string; isVerified: boolean }
  /** Begun with the help of a bank or chamber. */
  isAssisted: boolean
  /** The public and member fields as they would be. What is for allowed counterparts only is not read here. */
  fields: ShownField[]
  /** What is not as it was in what was submitted or published before; empty for the first time. */
  changes: FieldChange[]
  /** The description of each picture named in `fields` or `changes`, by its id. */
  pictures: Record<string, string>
  found: FoundText[]
  lookAlikes: LookAlikes
  waitingSince: string
}

export interface ListingReviewPage {
  rows: ListingReview[]
  page: number
  pageCount: number
}

const all = systemScope('the operator reviews every listing')

const findWaiting = (where: Prisma.ListingWhereInput, page: number) =>
  db.listing.findMany({
    where: { AND: [where, all] },
    // Submissions that came before their time was kept stand behind the others.
    orderBy: [{ draft: { submittedAt: 'asc' } }, { updatedAt: 'asc' }, { id: 'asc' }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: {
      ...valueColumns,
      id: true,
      status: true,
      version: true,
      createdAt: true,
      updatedAt: true,
      participantId: true,
      participant: { select: { id: true, name: true, verificationStatus: true } },
    },
  })

type Waiting = Awaited<ReturnType<typeof findWaiting>>[number]
type Draft = Awaited<ReturnType<typeof db.listingDraft.findMany>>[number]

/**
 * The submission before this one, of each listing that has one; its open part alone is read. A listing in review has
 * moved once since its version was kept.
 */
async function earlierVersions(rows: readonly Waiting[]): Promise<Map<string, unknown>> {
  const before = rows.map(({ id, version }) => ({ listingId: id, version: { lt: version - 1 } }))
  const kept = await db.listingVersion.findMany({
    where: { AND: [{ OR: before }, all] },
    orderBy: [{ listingId: 'asc' }, { version: 'desc' }],
    distinct: ['listingId'],
    select: { listingId: true, open: true },
  })
  return new Map(kept.map(({ listingId, open }) => [listingId, open]))
}

interface Submitted {
  values: FieldValues
  switches: Switches
  after: OpenPart
}

/** What the listing would say to members: the row of a new one, the working copy of one that is published. */
function submittedOf(row: Waiting, fields: readonly FieldDefinition[], draft: Draft | undefined): Submitted {
  if (row.status === 'in_review' || !draft) {
    const switches = switchesOf(row)
    return { values: valuesOf(row), switches, after: openPartOf(projectListing(row, 'member')) }
  }
  const switches = readSwitches(fields, draft.switches)
  const { values } = readDraft(fields, asRawFields(draft.fields))
  const after = openPartOf(projectFields(fields, values, 'member', switches))
  return { values, switches, after }
}

/** The values members may read exactly, and nothing else. */
const onlyOpen = (fields: readonly FieldDefinition[], { values, switches }: Submitted): FieldValues =>
  Object.fromEntries(
    fields.filter((field) => mayRead('member', levelOf(field, switches))).map(({ key }) => [key, values[key]]),
  )

const shown = (fields: readonly FieldDefinition[], part: OpenPart): ShownField[] =>
  fields.flatMap(({ key, control }) => (part[key] ? [{ key, control, ...part[key] }] : []))

/** The descriptions of the pictures these values name, of those that are the owner's. */
function describedPictures(
  given: readonly { control: FieldControl; value: unknown }[],
  { images = [] }: KnownOfOwner,
): Record<string, string> {
  const ids = given.flatMap(({ control, value }) => (control === 'images' && Array.isArray(value) ? value : []))
  return Object.fromEntries(images.flatMap(({ id, alt }) => (ids.includes(id) ? [[id, alt]] : [])))
}

interface Examined {
  row: Waiting
  fields: readonly FieldDefinition[]
  submitted: Submitted
  draft: Draft | undefined
  earlier: unknown
}

// Bands stand for the figures: what is confidential is not needed to count by.
function teaserOf({ row: { participantId, track, side }, fields, submitted: { after, switches } }: Examined): Teaser {
  const values = Object.fromEntries(Object.entries(after).map(([key, { value }]) => [key, value]))
  return { participantId, track, side, fields, values, switches }
}

function review(
  { row, fields, submitted, draft, earlier }: Examined,
  known: KnownOfOwner,
): Omit<ListingReview, 'isAssisted' | 'lookAlikes'> {
  const { id, track, side, version, participant, status } = row
  const { after, switches } = submitted
  const isChange = status !== 'in_review'
  const before = isChange ? openPartOf(projectListing(row, 'member')) : keptOpenPart(fields, earlier, after)
  const hasBefore = isChange || earlier !== undefined
  const fieldsShown = shown(fields, after)
  const changes = hasBefore ? listingDifference(fields, before, after) : []
  const earlierValues = changes.map((change) => ({ ...change, value: change.before }))
  return {
    id,
    track,
    side,
    version,
    revision: draft?.revision ?? 1,
    kind: isChange ? 'changes' : hasBefore ? 'again' : 'new',
    participant: {
      id: participant.id,
      name: participant.name,
      isVerified: participant.verificationStatus === 'verified',
    },
    fields: fieldsShown,
    changes,
    pictures: describedPictures([...fieldsShown, ...earlierValues], known),
    found: foundTexts(fields, onlyOpen(fields, submitted), known, switches),
    waitingSince: (draft?.submittedAt ?? row.updatedAt).toISOString(),
  }
}

async function reviewAll(rows: readonly Waiting[]): Promise<ListingReview[]> {
  const [drafts, earlier, assisted, known] = await Promise.all([
    db.listingDraft.findMany({ where: { AND: [{ listingId: { in: rows.map(({ id }) => id) } }, all] } }),
    earlierVersions(rows),
    findAssisted(rows),
    readKnownOfOwners(
      db,
      rows.map(({ participantId }) => participantId),
    ),
  ])
  const draftOf = new Map(drafts.map((draft) => [draft.listingId, draft]))
  const examined = rows.map((row) => {
    const fields = fieldsOf(row)
    const draft = draftOf.get(row.id)
    return { row, fields, draft, submitted: submittedOf(row, fields, draft), earlier: earlier.get(row.id) }
  })
  const lookAlikes = await countLookAlikes(db, examined.map(teaserOf))
  return examined.map((one, at) => ({
    ...review(one, known.get(one.row.participantId)!),
    lookAlikes: lookAlikes[at]!,
    isAssisted: assisted.has(one.row.id),
  }))
}

/** What waits for the operator, the longest waiting first. @throws AppError request.forbidden */
export async function listListingsForReview(actor: Actor, page: number): Promise<ListingReviewPage> {
  requirePermission(actor, 'listing:review')
  const [total, rows] = await Promise.all([
    db.listing.count({ where: { AND: [waitingForReview, all] } }),
    findWaiting(waitingForReview, page),
  ])
  return { page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)), rows: await reviewAll(rows) }
}
