import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { lockPlace, movePlace } from '../writes/move-place.server.ts'

/** Frees a paid place, of somebody who cannot come; money goes back by a refund. @throws AppError request.not_found, booking.wrong_state */
export async function releasePlace(actor: MemberActor, placeId: string): Promise<void> {
  await runCommand(actor, 'booking:arrange', async (ctx) => {
    await movePlace(ctx, await lockPlace(ctx, placeId), 'release', 'operator')
  })
}
