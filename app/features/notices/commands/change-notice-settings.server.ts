import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { noticeKinds } from '../rules.ts'
import type { NoticeSettings } from '../schema.ts'
import { ownNoticesScope } from '../scope.ts'
import { setPace } from '../writes/set-pace.server.ts'

/** Says how each kind is mailed, and whether the nights are quiet. What waits for a mail of a stopped kind waits no more. */
export async function changeNoticeSettings(actor: MemberActor, input: NoticeSettings): Promise<void> {
  const { memberId } = actor
  await runCommand(actor, 'notice:read', async ({ tx }) => {
    for (const kind of noticeKinds) await setPace(tx, memberId, kind, input[kind])
    const stopped = noticeKinds.filter((kind) => input[kind] === 'none')
    await tx.notice.updateMany({
      where: { AND: [{ kind: { in: stopped } }, ownNoticesScope(actor)] },
      data: { mailDueAt: null },
    })
    const isQuiet = input.isQuiet === 'yes'
    await tx.noticeHours.upsert({
      where: { memberId, ...systemScope('the actor’s own row') },
      create: { memberId, isQuiet },
      update: { isQuiet },
    })
  })
}
