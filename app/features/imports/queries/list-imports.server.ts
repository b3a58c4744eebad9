import { db } from '#app/platform/db.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import type { ImportState } from '#prisma/generated/enums.ts'
import { asReport } from '../import-report.ts'
import { importsVisibleTo } from '../scope.ts'

const PAGE_SIZE = 20

export interface ImportListItem {
  id: string
  state: ImportState
  hasErrors: boolean
  rowCount: number
  createdAt: string
  /** The bank or chamber; null for the operator's. */
  participantName: string | null
}

/** The actor's imports, newest first, 20 a page. @param page from 1 on */
export async function listImports(actor: Actor, page: number) {
  const where = importsVisibleTo(actor)
  const [total, rows] = await Promise.all([
    db.importBatch.count({ where: importsVisibleTo(actor) }),
    db.importBatch.findMany({
      where: { AND: [where, importsVisibleTo(actor)] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: { id: true, state: true, report: true, rowCount: true, createdAt: true, participantId: true },
    }),
  ])
  const names = actor.kind === 'member' ? new Map(actor.participants.map(({ id, name }) => [id, name])) : new Map()
  const items = rows.map(({ participantId, report, createdAt, ...row }): ImportListItem => ({
    ...row,
    hasErrors: asReport(report).errorCount > 0,
    createdAt: createdAt.toISOString(),
    participantName: participantId === null ? null : (names.get(participantId) ?? null),
  }))
  return { items, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}
