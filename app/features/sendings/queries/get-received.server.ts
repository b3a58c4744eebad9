import { valueColumns } from '#app/features/listings/listing-values.ts'
import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import { shownFields } from '#app/features/listings/shown-field.ts'
import { type Actor, writableParticipantIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { receivedSendingsScope } from '../scope.ts'

const SHOWN = 50

/** What was sent to the actor's own and can still be read: a listing that has left the lists is not among it. */
const readable = (actor: Actor) => ({
  AND: [
    receivedSendingsScope(actor),
    { sending: { listing: { AND: [{ status: 'published' as const }, listingsVisibleTo(actor)] } } },
  ],
})

export async function listReceived(actor: Actor) {
  const rows = await db.listingSendingRecipient.findMany({
    where: { AND: [readable(actor), receivedSendingsScope(actor)] },
    orderBy: { sending: { sentAt: 'desc' } },
    take: SHOWN,
    select: {
      id: true,
      askedAt: true,
      declinedAt: true,
      listing: { select: { title: true } },
      sending: { select: { sentAt: true, listing: { select: { title: true, track: true } } } },
    },
  })
  return rows.map(({ id, askedAt, declinedAt, listing, sending }) => ({
    id,
    title: sending.listing.title,
    track: sending.listing.track,
    myTitle: listing.title,
    sentAt: sending.sentAt.toISOString(),
    isAnswered: askedAt !== null || declinedAt !== null,
  }))
}

export type ReceivedLine = Awaited<ReturnType<typeof listReceived>>[number]

/** One of them, as far as a member may read the listing. @throws AppError sending.not_found */
export async function getReceived(actor: Actor, recipientId: string) {
  const row = await db.listingSendingRecipient.findFirst({
    where: { AND: [{ id: recipientId }, readable(actor), receivedSendingsScope(actor)] },
    select: {
      id: true,
      askedAt: true,
      declinedAt: true,
      participantId: true,
      listing: { select: { id: true, title: true } },
      sending: { select: { note: true, sentAt: true, listing: { select: { ...valueColumns, id: true } } } },
    },
  })
  if (!row) throw new AppError('sending.not_found')
  const { sending, listing, askedAt, declinedAt } = row
  return {
    id: row.id,
    note: sending.note,
    sentAt: sending.sentAt.toISOString(),
    listing: {
      id: sending.listing.id,
      title: sending.listing.title,
      track: sending.listing.track,
      side: sending.listing.side,
      fields: shownFields(sending.listing, ['public', 'member']).filter(({ key }) => key !== 'title'),
    },
    mine: listing,
    answer: askedAt ? ('asked' as const) : declinedAt ? ('declined' as const) : null,
    canAct: writableParticipantIds(actor).includes(row.participantId),
  }
}

export type ReceivedSending = Awaited<ReturnType<typeof getReceived>>
