import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { tellReaders } from '../live/channel.server.ts'
import { ownNoticesScope } from '../scope.ts'

/** What is read is not mailed any more. */
async function read(actor: MemberActor, where: Prisma.NoticeWhereInput): Promise<void> {
  await runCommand(actor, 'notice:read', async ({ tx, now }) => {
    const { count } = await tx.notice.updateMany({
      where: { AND: [where, { readAt: null }, ownNoticesScope(actor)] },
      data: { readAt: now, mailDueAt: null },
    })
    if (count > 0) await tellReaders(tx, [actor.memberId])
  })
}

/**
 * Marks one notice as read. Said twice it is the same.
 * @returns where it leads
 * @throws AppError request.not_found for what is not the actor's
 */
export async function readNotice(actor: MemberActor, noticeId: string): Promise<string> {
  const notice = await db.notice.findFirst({
    where: { AND: [{ id: noticeId }, ownNoticesScope(actor)] },
    select: { path: true },
  })
  if (!notice) throw new AppError('request.not_found')
  await read(actor, { id: noticeId })
  return notice.path
}

/** Marks all as read that had come by then. */
export const readAllNotices = (actor: MemberActor, until: string): Promise<void> =>
  read(actor, { createdAt: { lte: new Date(until) } })
