import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

/** Whether the member has a calendar address, and since when; the address itself is not known any more. */
export async function getFeed({ memberId }: MemberActor) {
  const feed = await db.calendarFeed.findUnique({ where: { memberId }, select: { createdAt: true } })
  return { since: feed?.createdAt.toISOString() ?? null }
}
