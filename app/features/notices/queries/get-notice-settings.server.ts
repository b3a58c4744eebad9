import { type MemberActor, navigatorIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { quietByDefault } from '../quiet-by-default.server.ts'
import { DEFAULT_PACE, type NoticeKind, noticeKinds, type NoticePace } from '../rules.ts'
import { ownNoticeChoicesScope } from '../scope.ts'

export interface NoticeSettingsView {
  /** Of a kind that never comes to this member nothing is asked. */
  paces: { kind: NoticeKind; pace: NoticePace; isAsked: boolean }[]
  isQuiet: boolean
}

const OF_NAVIGATORS: readonly NoticeKind[] = ['task_due']

/** How the member is mailed notices. */
export async function getNoticeSettings(actor: MemberActor): Promise<NoticeSettingsView> {
  const [settings, hours] = await Promise.all([
    db.noticeSetting.findMany({ where: ownNoticeChoicesScope(actor) }),
    db.noticeHours.findFirst({ where: ownNoticeChoicesScope(actor) }),
  ])
  const isNavigator = navigatorIds(actor).length > 0
  const paceOf = (kind: NoticeKind) => settings.find((one) => one.kind === kind)?.pace ?? DEFAULT_PACE
  return {
    paces: noticeKinds.map((kind) => ({
      kind,
      pace: paceOf(kind),
      isAsked: isNavigator || !OF_NAVIGATORS.includes(kind),
    })),
    isQuiet: hours?.isQuiet ?? quietByDefault(),
  }
}
