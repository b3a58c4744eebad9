import { randomUUID } from 'node:crypto'
import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { PayeeAccount } from '#prisma/generated/client.ts'

/**
 * The row of a payee with the key by which Stripe is asked for an account; of two at once both get the same.
 * @throws AppError participant.not_found for a participant the actor does not act for
 */
export async function openPayeeAccount(actor: MemberActor, participantId: string): Promise<PayeeAccount> {
  return runCommand(actor, 'payout:register', async (ctx) => {
    if (!writableParticipantIds(actor).includes(participantId)) throw new AppError('participant.not_found')
    const { count } = await ctx.tx.payeeAccount.createMany({
      data: [{ participantId, idempotencyKey: `payee:${randomUUID()}`, createdAt: ctx.now }],
      skipDuplicates: true,
    })
    const entry = { action: 'payee.registration_begun', entityType: 'participant', entityId: participantId }
    if (count === 1) await ctx.record(entry)
    const where = { participantId, ...systemScope('the actor acts for it, as was just checked') }
    return ctx.tx.payeeAccount.findFirstOrThrow({ where })
  })
}
