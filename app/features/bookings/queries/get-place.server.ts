import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { canTake } from '#app/platform/process/process.ts'
import { exhibitionView } from '../exhibition-view.ts'
import { EXHIBITION_PLACE } from '../kinds.ts'
import { placeProcess } from '../process.ts'
import { ownBookingsScope } from '../scope.ts'
import { findBill } from './find-bill.server.ts'

/** A place the member’s participant has applied for. @throws AppError request.not_found, also for somebody else’s */
export async function getPlace(actor: MemberActor, id: string) {
  const place = await db.exhibitionPlace.findFirst({
    where: { AND: [{ id }, ownBookingsScope(actor)] },
    include: { exhibition: true },
  })
  if (!place) throw new AppError('request.not_found')
  const acts = writableParticipantIds(actor).includes(place.participantId)
  return {
    id,
    exhibition: exhibitionView(place.exhibition),
    participant: actor.participants.find((participant) => participant.id === place.participantId)?.name ?? '',
    ...{ attendance: place.attendance, size: place.size, state: place.state },
    payBy: place.payBy.toISOString(),
    bill: await findBill({ kind: EXHIBITION_PLACE, subjectId: id }),
    canWithdraw: acts && canTake(placeProcess, 'withdraw', place.state, 'member'),
  }
}

export type PlacePage = Awaited<ReturnType<typeof getPlace>>
