import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { NoticeKind, NoticePace } from '../rules.ts'

/** Sets how a member is mailed one kind. */
export async function setPace(tx: Tx, memberId: string, kind: NoticeKind, pace: NoticePace): Promise<void> {
  await tx.noticeSetting.upsert({
    where: { memberId_kind: { memberId, kind }, ...systemScope('the caller names the member') },
    create: { memberId, kind, pace },
    update: { pace },
  })
}
