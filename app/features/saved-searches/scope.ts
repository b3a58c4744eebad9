import type { Actor } from '#app/platform/actor.ts'

/** The actor's own searches, saved and recent. Nobody else reads them. */
export const searchOwnScope = (actor: Actor): { memberId: string | { in: string[] } } =>
  actor.kind === 'member' ? { memberId: actor.memberId } : { memberId: { in: [] } }
