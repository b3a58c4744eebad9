import { type MemberActor, referrerIds } from '#app/platform/actor.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { allSides } from '#app/features/listings/import/import-words.ts'

/** What the page for a new import offers. */
export function getNewImport(actor: MemberActor) {
  const ids = referrerIds(actor)
  return {
    /** For whom the actor may import. */
    referrers: actor.participants.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name })),
    isOperator: can(actor, 'listing:import'),
    templates: allSides.map(({ track, side }) => ({ track, side })),
  }
}
