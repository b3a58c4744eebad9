import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { MailPace } from '#app/platform/mail-pace.ts'
import { searchOwnScope } from '../scope.ts'
import { queryOf } from '../rules.ts'

/** A member's saved and last searches, each with the query it stands for. */
export async function listSavedSearches(actor: MemberActor) {
  const [saved, recent] = await Promise.all([
    db.savedSearch.findMany({ where: searchOwnScope(actor), orderBy: { createdAt: 'desc' } }),
    db.recentSearch.findMany({ where: searchOwnScope(actor), orderBy: { searchedAt: 'desc' } }),
  ])
  return {
    saved: saved.map(({ id, name, params, alert }) => ({
      id,
      name,
      params,
      alert: alert satisfies MailPace,
      query: queryOf(params),
    })),
    recent: recent.map(({ params }) => ({ params, query: queryOf(params) })),
  }
}

export type SavedSearchesPage = Awaited<ReturnType<typeof listSavedSearches>>
