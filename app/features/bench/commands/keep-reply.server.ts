import { ownNavigatorId } from '#app/features/navigators/own-navigator.ts'
import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { REPLIES_MAX } from '../limits.ts'
import type { ReplyInput } from '../schema.ts'
import { ownRepliesScope } from '../scope.ts'

const conflicts = { QuickReply_navigatorId_name: 'case.reply_name_taken' } as const

/** Keeps a short text for later. @throws AppError navigator.too_many, case.reply_name_taken */
export async function addReply(actor: Actor, { name, text }: ReplyInput): Promise<void> {
  await runCommand(
    actor,
    'introduction:broker',
    async ({ tx, now, record }) => {
      const navigatorId = ownNavigatorId(actor)
      if ((await tx.quickReply.count({ where: ownRepliesScope(actor) })) >= REPLIES_MAX)
        throw new AppError('navigator.too_many', { params: { max: REPLIES_MAX } })
      await tx.quickReply.create({ data: { navigatorId, name, text, createdAt: now } })
      await record({ action: 'navigator.reply_added', entityType: 'participant', entityId: navigatorId })
    },
    { conflicts },
  )
}

/** @throws AppError request.not_found, also for one that is gone already */
export async function removeReply(actor: Actor, replyId: string): Promise<void> {
  await runCommand(actor, 'introduction:broker', async ({ tx, record }) => {
    const { count } = await tx.quickReply.deleteMany({ where: { AND: [{ id: replyId }, ownRepliesScope(actor)] } })
    if (count !== 1) throw new AppError('request.not_found')
    const entityId = ownNavigatorId(actor)
    await record({ action: 'navigator.reply_removed', entityType: 'participant', entityId })
  })
}
