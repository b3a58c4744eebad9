import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { listingsVisibleTo, ownListingsScope } from '#app/features/listings/scope.ts'
import { type ShownField, shownFields } from '#app/features/listings/shown-field.ts'
import { assistedScope } from '#app/features/participants/scope.ts'
import { disclosureLevels } from '#app/tracks/disclosure-level.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ListingStatus } from '#prisma/generated/enums.ts'

const PIECE = 500

/** One listing with what its reader may have of it. */
export interface ExportedListing {
  id: string
  externalId: string
  track: string
  side: ListingSide
  status: ListingStatus
  publishedAt: string | null
  updatedAt: string
  isOwn: boolean
  /** Only to its own people. */
  participantName: string | null
  fields: ShownField[]
}

type Scope = 'own' | 'all'

/** Everybody's for the operator, with the levels everybody may read; else those of the own participants and clients. */
function exportedScope(actor: Actor, scope: Scope): Prisma.ListingWhereInput {
  if (scope === 'own') return { OR: [ownListingsScope(actor), { participant: assistedScope(actor) }] }
  requirePermission(actor, 'console:read')
  return listingsVisibleTo(actor)
}

/** Track and side of what there is to export, as `track.side`. @throws AppError request.forbidden */
export async function sidesToExport(actor: Actor, scope: Scope): Promise<string[]> {
  const where = { AND: [exportedScope(actor, scope)] }
  const groups = await db.listing.findMany({
    where: { ...where, ...systemScope('the where is the scope of the export') },
    distinct: ['track', 'side'],
    select: { track: true, side: true },
  })
  return groups.map(({ track, side }) => `${track}.${side}`)
}

const findPiece = (where: Prisma.ListingWhereInput, after: string | undefined) =>
  db.listing.findMany({
    where: {
      AND: [where, after === undefined ? {} : { id: { gt: after } }],
      ...systemScope('the scope of the export'),
    },
    orderBy: { id: 'asc' },
    take: PIECE,
    select: {
      ...valueColumns,
      id: true,
      externalId: true,
      status: true,
      publishedAt: true,
      updatedAt: true,
      participant: { select: { name: true } },
    },
  })

type Row = Awaited<ReturnType<typeof findPiece>>[number]

async function confidentialOf(rows: readonly Row[]): Promise<Map<string, unknown>> {
  const parts = await db.listingConfidential.findMany({
    where: { listingId: { in: rows.map(({ id }) => id) }, ...systemScope('of listings found as the own ones') },
  })
  return new Map(parts.map(({ listingId, details }) => [listingId, details]))
}

/** A bank's own numbers, without what keeps them apart from another bank's. */
const plain = (externalId: string | null): string => externalId?.replace(/^[0-9a-f-]{36}\//, '') ?? ''

function toExported(row: Row, isOwn: boolean, confidential: unknown): ExportedListing {
  const levels = isOwn ? disclosureLevels : (['public', 'member'] as const)
  return {
    id: row.id,
    externalId: isOwn ? plain(row.externalId) : '',
    track: row.track,
    side: row.side,
    status: row.status,
    publishedAt: row.publishedAt?.toISOString() ?? null,
    updatedAt: row.updatedAt.toISOString(),
    isOwn,
    participantName: isOwn ? row.participant.name : null,
    fields: shownFields(row, levels, confidential).filter(({ control }) => control !== 'images'),
  }
}

/** The listings of an export, some at a time. @throws AppError request.forbidden */
export async function* listingsToExport(actor: Actor, scope: Scope): AsyncGenerator<ExportedListing[]> {
  const where = exportedScope(actor, scope)
  const isOwn = scope === 'own'
  for (let after: string | undefined; ;) {
    const rows = await findPiece(where, after)
    if (rows.length === 0) return
    const confidential = isOwn ? await confidentialOf(rows) : new Map<string, unknown>()
    yield rows.map((row) => toExported(row, isOwn, confidential.get(row.id)))
    after = rows.at(-1)!.id
  }
}
