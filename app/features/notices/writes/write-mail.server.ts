import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/**
 * Makes one mail of a member's notices that wait, together with the job that sends it. A notice goes into one mail: who is at
 * the same ones waits here and then finds none.
 * @returns whether there were any
 */
export async function writeMail(
  { tx, now, emit }: CommandContext,
  memberId: string,
  where: Prisma.NoticeWhereInput,
): Promise<boolean> {
  const mail = await tx.noticeMail.create({ data: { memberId, createdAt: now } })
  const { count } = await tx.notice.updateMany({
    where: {
      AND: [where, { memberId, mailId: null, mailDueAt: { lte: now } }, systemScope('the notices of this member')],
    },
    data: { mailId: mail.id, mailDueAt: null },
  })
  if (count > 0) await emit('notice_mail.made', { mailId: mail.id })
  else await tx.noticeMail.deleteMany({ where: { AND: [{ id: mail.id }, systemScope('made above, and empty')] } })
  return count > 0
}
