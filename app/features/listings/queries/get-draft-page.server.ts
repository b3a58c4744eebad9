import type { Actor } from '#app/platform/actor.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'
import { openConflicts } from '../draft-merge.ts'
import { type FormStep, formSteps } from '../form-steps.ts'
import { valuesOf } from '../listing-values.ts'
import { isDeletable, isPrivate } from '../rules.ts'
import { getWorkingCopy, type WorkingCopy } from './get-working-copy.server.ts'

/** What every page of the form tells of the listing. */
export interface DraftHead {
  listingId: string
  track: string
  side: ListingSide
  status: ListingStatus
  title: string
  /** Nobody but its owner reads it: what is saved is the listing. Otherwise others still read what it said before. */
  isPrivate: boolean
  /** Others read something else than the working copy says. */
  hasChanges: boolean
  /** The changes wait for the operator. */
  isSubmitted: boolean
  revision: number
  savedAt: string | null
}

export interface DraftPage extends DraftHead {
  steps: FormStep[]
  /** Steps in which two texts of a field wait for a choice. */
  conflicts: string[]
  /** What the operator asked to be changed. */
  reviewNote: string | null
  canDelete: boolean
  participant: { id: string; name: string; isVerified: boolean }
}

const sorted = (values: object) => JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))

function differs({ listing, values, switches }: WorkingCopy): boolean {
  if (!listing.draft) return false
  const said = valuesOf(listing, listing.confidential?.details)
  return sorted(values) !== sorted(said) || sorted(switches) !== sorted(listing.switches as object)
}

export function draftHead(copy: WorkingCopy): DraftHead {
  const { listing, values, revision, savedAt } = copy
  return {
    listingId: listing.id,
    track: listing.track,
    side: listing.side,
    status: listing.status,
    title: String(values['title'] ?? ''),
    isPrivate: isPrivate(listing.status),
    hasChanges: !isPrivate(listing.status) && differs(copy),
    isSubmitted: listing.draft?.submittedAt != null,
    revision,
    savedAt: savedAt?.toISOString() ?? null,
  }
}

export const stepsOfCopy = ({ fields, raw, values, problems }: WorkingCopy): FormStep[] =>
  formSteps(fields, raw, values, problems)

/** The task list of an own listing's form. @throws AppError listing.not_found, listing.wrong_state for a closed one */
export async function getDraftPage(actor: Actor, id: string): Promise<DraftPage> {
  const copy = await getWorkingCopy(actor, id)
  const { listing, fields, raw } = copy
  const inConflict = new Set(
    openConflicts(
      fields.map(({ key }) => key),
      raw,
    ).map(({ key }) => key),
  )
  return {
    ...draftHead(copy),
    steps: stepsOfCopy(copy),
    conflicts: [...new Set(fields.filter(({ key }) => inConflict.has(key)).map(({ step }) => step))],
    reviewNote: listing.draft?.reviewNote ?? (listing.status === 'rejected' ? listing.rejectionReason : null),
    canDelete: isDeletable(listing),
    participant: {
      id: listing.participant.id,
      name: listing.participant.name,
      isVerified: listing.participant.verificationStatus === 'verified',
    },
  }
}
