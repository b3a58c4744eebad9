import { system } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { DEFAULT_PACE, mailDue, type NoticeKind, type NoticeSubject } from '../rules.ts'
import { tellReaders } from '../live/channel.server.ts'
import { quietByDefault } from '../quiet-by-default.server.ts'
import { writeMail } from '../writes/write-mail.server.ts'

/** What is told. `textKey` is the prefix of the texts: `.subject`, `.lead` and `.action`, which name nobody and nothing. */
export interface News {
  kind: NoticeKind
  subject: NoticeSubject
  subjectId: string
  textKey: string
  path: string
}

export interface NoticeFor extends News {
  memberId: string
  /** On whose behalf; null for the member itself. */
  participantId: string | null
}

const maker = system('notices')
const all = systemScope('those who are told')

/** When each of these members wants to be mailed this. */
async function dueFor({ tx, now }: CommandContext, notices: readonly NoticeFor[]): Promise<(Date | null)[]> {
  const members = { memberId: { in: notices.map(({ memberId }) => memberId) }, ...all }
  const settings = await tx.noticeSetting.findMany({ where: members })
  const hours = await tx.noticeHours.findMany({ where: members })
  return notices.map(({ memberId, kind }) => {
    const pace = settings.find((one) => one.memberId === memberId && one.kind === kind)?.pace ?? DEFAULT_PACE
    const isQuiet = hours.find((one) => one.memberId === memberId)?.isQuiet ?? quietByDefault()
    return mailDue({ pace, isQuiet }, now)
  })
}

/**
 * Writes down what members are told, each member once per job however often the job runs, with the mail job of what is to be
 * mailed at once in the same transaction.
 * @param jobId of the reaction: the same at each try
 * @returns how many notices are new
 */
export async function makeNotices(jobId: string, notices: readonly NoticeFor[]): Promise<number> {
  // One order for all who write at once.
  const sorted = [...notices].sort((a, b) => (a.memberId < b.memberId ? -1 : 1))
  if (sorted.length === 0) return 0
  return runCommand(maker, 'notice:make', async (ctx) => {
    const due = await dueFor(ctx, sorted)
    const made = await ctx.tx.notice.createManyAndReturn({
      data: sorted.map((notice, index) => ({
        ...notice,
        eventKey: jobId,
        createdAt: ctx.now,
        mailDueAt: due[index] ?? null,
      })),
      skipDuplicates: true,
      select: { id: true, memberId: true, mailDueAt: true },
    })
    for (const { id, memberId, mailDueAt } of made)
      if (mailDueAt && mailDueAt <= ctx.now) await writeMail(ctx, memberId, { id })
    await tellReaders(
      ctx.tx,
      made.map(({ memberId }) => memberId),
    )
    return made.length
  })
}
