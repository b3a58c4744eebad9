import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { answerSendingsScope } from '../scope.ts'

/** That one of those who may answer has opened what was sent; the first time counts. */
export async function noteOpened(actor: Actor, recipientId: string): Promise<void> {
  await runCommand(actor, 'introduction:answer', async ({ tx, now }) => {
    await tx.listingSendingRecipient.updateMany({
      where: { AND: [{ id: recipientId, openedAt: null }, answerSendingsScope(actor)] },
      data: { openedAt: now },
    })
  })
}

/**
 * Declines what was sent, with a reason the sender reads. Asked for meanwhile, it stays asked for.
 * @throws AppError sending.not_found, sending.answered
 */
export async function declineSending(actor: Actor, recipientId: string, reason: string): Promise<void> {
  await runCommand(actor, 'introduction:answer', async ({ tx, now, record }) => {
    const mine = { AND: [{ id: recipientId }, answerSendingsScope(actor)] }
    if ((await tx.listingSendingRecipient.count({ where: mine })) === 0) throw new AppError('sending.not_found')
    const { count } = await tx.listingSendingRecipient.updateMany({
      where: { AND: [mine, { askedAt: null, declinedAt: null }, answerSendingsScope(actor)] },
      data: { declinedAt: now, declineReason: reason },
    })
    if (count !== 1) throw new AppError('sending.answered')
    await record({ action: 'listing.sending_declined', entityType: 'sending', entityId: recipientId, data: { reason } })
  })
}
