import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { ownNoticesScope } from '../scope.ts'

/** More are not counted: the bell says 99+. */
const COUNTED_MAX = 100

/** How many notices wait to be read, for the bell. */
export async function countUnread(actor: Actor): Promise<number> {
  if (actor.kind !== 'member') return 0
  return db.notice.count({ where: { AND: [{ readAt: null }, ownNoticesScope(actor)] }, take: COUNTED_MAX })
}
