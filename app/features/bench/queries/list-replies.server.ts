import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { ownRepliesScope } from '../scope.ts'

export interface Reply {
  id: string
  name: string
  text: string
}

/** A navigator's own short texts, by name. */
export const listReplies = (actor: Actor): Promise<Reply[]> =>
  db.quickReply.findMany({
    where: ownRepliesScope(actor),
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, text: true },
  })
