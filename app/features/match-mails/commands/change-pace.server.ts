import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { type MailPace, nextDue } from '#app/platform/mail-pace.ts'
import { ownMatchMailsScope } from '../scope.ts'

/** Says how often matches are mailed. Turned on again it tells what is found from then on. */
export async function changePace(actor: Actor, { pace }: { pace: MailPace }): Promise<void> {
  if (actor.kind !== 'member') throw new AppError('request.sign_in_first')
  const { memberId } = actor
  await runCommand(actor, 'match:mail', async ({ tx, now }) => {
    await tx.matchMailSetting.createMany({ data: [{ memberId, pace, since: now }], skipDuplicates: true })
    const own = ownMatchMailsScope(actor)
    await tx.matchMailSetting.updateMany({ where: { ...own, pace: 'none' }, data: { since: now } })
    await tx.matchMailSetting.updateMany({ where: own, data: { pace, dueAt: nextDue(pace, now) } })
  })
}
