import { valueColumns } from '#app/features/listings/listing-values.ts'
import { type ShownField, shownFields } from '#app/features/listings/shown-field.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

const PAGE_SIZE = 10

export interface ListingReview {
  id: string
  track: string
  side: 'offer' | 'need'
  /** Goes back with the answer: only what was read is published. */
  version: number
  participant: { id: string; name: string; isVerified: boolean }
  /** The public and member fields. What is for allowed counterparts only is not read here. */
  fields: ShownField[]
  waitingSince: string
}

export interface ListingReviewPage {
  rows: ListingReview[]
  page: number
  pageCount: number
}

/** Listings in review, the longest waiting first. @throws AppError request.forbidden */
export async function listListingsForReview(actor: Actor, page: number): Promise<ListingReviewPage> {
  requirePermission(actor, 'listing:review')
  const where = { status: 'in_review' as const, ...systemScope('the operator reviews every listing') }
  const [total, rows] = await Promise.all([
    db.listing.count({ where }),
    db.listing.findMany({
      where,
      orderBy: [{ updatedAt: 'asc' }, { id: 'asc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        ...valueColumns,
        id: true,
        version: true,
        updatedAt: true,
        participant: { select: { id: true, name: true, verificationStatus: true } },
      },
    }),
  ])
  return {
    page,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    rows: rows.map((row) => ({
      id: row.id,
      track: row.track,
      side: row.side,
      version: row.version,
      participant: {
        id: row.participant.id,
        name: row.participant.name,
        isVerified: row.participant.verificationStatus === 'verified',
      },
      fields: shownFields(row, ['public', 'member']),
      waitingSince: row.updatedAt.toISOString(),
    })),
  }
}
