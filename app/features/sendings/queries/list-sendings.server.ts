import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { sendingsVisibleTo } from '../scope.ts'

const SHOWN = 50

type Answer = 'asked' | 'declined' | 'opened' | 'unopened'

const answerOf = (row: { askedAt: Date | null; declinedAt: Date | null; openedAt: Date | null }): Answer =>
  row.askedAt ? 'asked' : row.declinedAt ? 'declined' : row.openedAt ? 'opened' : 'unopened'

/** What was sent, and who has opened it, asked, or declined and why: by listing, without names. */
export async function listSendings(actor: Actor) {
  requirePermission(actor, 'listing:send')
  const rows = await db.listingSending.findMany({
    where: sendingsVisibleTo(actor),
    orderBy: { sentAt: 'desc' },
    take: SHOWN,
    select: {
      id: true,
      sentAt: true,
      note: true,
      listing: { select: { id: true, title: true, track: true } },
      recipients: {
        orderBy: { id: 'asc' },
        select: {
          id: true,
          openedAt: true,
          askedAt: true,
          declinedAt: true,
          declineReason: true,
          listing: { select: { title: true } },
        },
      },
    },
  })
  return rows.map(({ sentAt, recipients, ...row }) => ({
    ...row,
    sentAt: sentAt.toISOString(),
    recipients: recipients.map((recipient) => ({
      id: recipient.id,
      title: recipient.listing.title,
      answer: answerOf(recipient),
      reason: recipient.declineReason,
    })),
  }))
}

export type SentListing = Awaited<ReturnType<typeof listSendings>>[number]
