import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { hashToken, newToken } from '#app/platform/session/tokens.server.ts'

/** Makes the member's calendar address, or a new one: the old one leads nowhere from then on. @returns the token, shown once */
export async function renewFeed(actor: MemberActor): Promise<string> {
  const token = newToken()
  const { memberId } = actor
  await runCommand(actor, 'introduction:broker', async ({ tx, now, record }) => {
    const feed = { tokenHash: hashToken(token), createdAt: now }
    await tx.calendarFeed.upsert({ where: { memberId }, create: { memberId, ...feed }, update: feed })
    await record({ action: 'calendar.renewed', entityType: 'member', entityId: memberId })
  })
  return token
}

/** Takes the address back. Said twice it is the same. */
export async function withdrawFeed(actor: MemberActor): Promise<void> {
  const { memberId } = actor
  await runCommand(actor, 'introduction:broker', async ({ tx, record }) => {
    const { count } = await tx.calendarFeed.deleteMany({ where: { memberId } })
    if (count > 0) await record({ action: 'calendar.withdrawn', entityType: 'member', entityId: memberId })
  })
}
