import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { EXHIBITION_PLACE } from '../kinds.ts'
import { cancelBill } from '../writes/cancel-bill.server.ts'
import { lockPlace, movePlace } from '../writes/move-place.server.ts'

/**
 * Gives up a place that is not paid yet.
 * @throws AppError request.not_found, booking.wrong_state, booking.payment_under_way
 */
export async function withdrawPlace(actor: MemberActor, placeId: string): Promise<void> {
  await runCommand(actor, 'booking:ask', async (ctx) => {
    const place = await lockPlace(ctx, placeId)
    if (!writableParticipantIds(actor).includes(place.participantId)) throw new AppError('request.not_found')
    await movePlace(ctx, place, 'withdraw', 'member')
    if (!(await cancelBill(ctx, { kind: EXHIBITION_PLACE, subjectId: placeId })))
      throw new AppError('booking.payment_under_way')
  })
}
