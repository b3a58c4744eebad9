import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { foldScreening } from '../fold-screening.ts'

const PAGE_SIZE = 50

export interface ScreeningRow {
  id: string
  name: string
  corporateNumber: string | null
  reason: string
  source: string
  addedAt: string
}

export interface ScreeningPage {
  rows: ScreeningRow[]
  q: string
  total: number
  page: number
  pageCount: number
}

/** The list of improper actors, newest first, 50 a page. @throws AppError request.forbidden */
export async function listScreening(actor: Actor, q: string, page: number): Promise<ScreeningPage> {
  requirePermission(actor, 'participant:verify')
  const folded = foldScreening(q)
  const number = q.normalize('NFKC').replace(/\D/g, '')
  const where = q
    ? {
        OR: [
          { nameFolded: { contains: folded || q } },
          ...(number ? [{ corporateNumber: { startsWith: number } }] : []),
        ],
      }
    : {}
  const [total, rows] = await Promise.all([
    db.screeningEntry.count({ where }),
    db.screeningEntry.findMany({
      where,
      orderBy: [{ addedAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: { id: true, name: true, corporateNumber: true, reason: true, source: true, addedAt: true },
    }),
  ])
  return {
    rows: rows.map((row) => ({ ...row, addedAt: row.addedAt.toISOString() })),
    q,
    total,
    page,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
  }
}
