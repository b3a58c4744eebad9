import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { VerificationStatus } from '#prisma/generated/enums.ts'
import { clientsVisibleTo } from '../scope.ts'

const PAGE_SIZE = 20

export interface ClientListItem {
  id: string
  /** Null once the client goes its own way: what it is called since is its own affair. */
  name: string | null
  verificationStatus: VerificationStatus | null
  consentBy: string
  consentOn: string
  endedAt: string | null
  endReason: string | null
}

/** The clients of the actor's bank or chamber, those it writes for first, 20 a page. @param page from 1 on */
export async function listClients(actor: Actor, page: number) {
  const where = clientsVisibleTo(actor)
  const [total, rows] = await Promise.all([
    db.referrerClient.count({ where }),
    db.referrerClient.findMany({
      where,
      orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { recordedAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      include: { client: { select: { name: true, verificationStatus: true } } },
    }),
  ])
  const items = rows.map((row): ClientListItem => {
    const isRunning = row.endedAt === null
    return {
      id: row.id,
      name: isRunning ? row.client.name : null,
      verificationStatus: isRunning ? row.client.verificationStatus : null,
      consentBy: row.consentBy,
      consentOn: row.consentOn.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
      endReason: row.endReason,
    }
  })
  return { items, page, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)) }
}
