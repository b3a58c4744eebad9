import { system } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { isNight } from '#app/platform/mail-pace.ts'
import { writeMail } from '../writes/write-mail.server.ts'

const BATCH = 500
const sender = system('notices')

/**
 * Makes one mail for each member whose notices were held till now. What was to go out in the morning and did not, because
 * the site was down, does not go out at night.
 * @returns how many mails were made
 * @throws the first failure, after all the others had their turn
 */
export async function mailHeldNotices(): Promise<number> {
  const now = clock.now()
  if (isNight(now)) return 0
  const due = await db.notice.findMany({
    where: { mailDueAt: { lte: now }, ...systemScope('the mails of all') },
    distinct: ['memberId'],
    orderBy: { memberId: 'asc' },
    take: BATCH,
    select: { memberId: true },
  })
  const results = []
  for (const { memberId } of due)
    results.push(
      ...(await Promise.allSettled([runCommand(sender, 'notice:make', (ctx) => writeMail(ctx, memberId, {}))])),
    )
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return results.filter((result) => result.status === 'fulfilled' && result.value).length
}
