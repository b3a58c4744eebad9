import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { MailPace } from '#app/platform/mail-pace.ts'
import { DEFAULT_PACE } from '../rules.ts'
import { ownMatchMailsScope } from '../scope.ts'

/** How often matches are mailed to the member. */
export async function getPace(actor: MemberActor): Promise<{ pace: MailPace }> {
  const setting = await db.matchMailSetting.findFirst({ where: ownMatchMailsScope(actor), select: { pace: true } })
  return { pace: setting?.pace ?? DEFAULT_PACE }
}
