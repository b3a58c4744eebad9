import { system } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { isNight } from '#app/platform/mail-pace.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { actorOf } from '#app/platform/session/session.server.ts'
import type { MatchMailSetting } from '#prisma/generated/client.ts'
import { MAILS_A_DAY, TOLD_MAX } from '../limits.ts'
import { type Pair, untoldMatches } from '../queries/tellable-matches.server.ts'
import { dueWithWaiting, startOfDay } from '../rules.ts'

const BATCH = 500
const collector = system('match-mails')
const all = systemScope('the mails of all')

async function writeMail({ tx, now, emit }: CommandContext, memberId: string, told: readonly Pair[]): Promise<void> {
  const mail = await tx.matchMail.create({ data: { memberId, createdAt: now } })
  await tx.matchMailItem.createMany({
    data: told.map(({ listingId, otherListingId }, position) => ({
      memberId,
      listingId,
      otherListingId,
      mailId: mail.id,
      position,
    })),
  })
  await emit('match_mail.made', { mailId: mail.id })
}

/** @returns whether a mail was made */
async function collectOne({ memberId, pace, since, dueAt }: MatchMailSetting): Promise<boolean> {
  const reader = await actorOf(memberId)
  return runCommand(collector, 'match:mail', async (ctx) => {
    const { tx, now } = ctx
    // Another process that is at the same member waits here, and then finds nothing due.
    const { count } = await tx.matchMailSetting.updateMany({
      where: { memberId, dueAt, pace, ...all },
      data: { dueAt: null },
    })
    if (count === 0 || !can(reader, 'match:read')) return false
    const untold = await untoldMatches(tx, reader, since, now)
    const today = await tx.matchMail.count({ where: { memberId, createdAt: { gte: startOfDay(now) }, ...all } })
    const told = today < MAILS_A_DAY ? untold.slice(0, TOLD_MAX) : []
    if (told.length > 0) await writeMail(ctx, memberId, told)
    if (untold.length > told.length)
      await tx.matchMailSetting.updateMany({
        where: { memberId, ...all },
        data: { dueAt: dueWithWaiting(pace, today + (told.length > 0 ? 1 : 0), now) },
      })
    return told.length > 0
  })
}

/**
 * Makes the mails that are due. What one tells is written down together with the job that sends it, so that neither is there
 * without the other.
 * @returns how many mails were made
 * @throws the first failure, after all the others had their turn
 */
export async function collectMatchMails(): Promise<number> {
  const now = clock.now()
  const due = await db.matchMailSetting.findMany({
    where: { dueAt: { lte: now }, ...(isNight(now) ? { pace: 'instant' } : {}), ...all },
    orderBy: { dueAt: 'asc' },
    take: BATCH,
  })
  const results = []
  for (const setting of due) results.push(...(await Promise.allSettled([collectOne(setting)])))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return results.filter((result) => result.status === 'fulfilled' && result.value).length
}
