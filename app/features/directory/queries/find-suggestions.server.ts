import type { Actor } from '#app/platform/actor.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { CONCEPTS } from '#search/knowledge/lexicon.ts'
import { foldKana, foldWidth } from '#search/language/fold.ts'
import { askEngine } from '../ask-engine.server.ts'
import { readDirectoryQuery } from '../schema.ts'
import { toSearchQuery } from '../search-request.ts'
import { hiddenListingsFilter } from './get-hidden-listings.server.ts'
import { titlesFor } from './titles-for.server.ts'

const MOST_TITLES = 4
const MOST_WORDS = 3

export interface FoundSuggestions {
  /** Published listings this reader may open. */
  listings: { id: string; title: string }[]
  /** Words of the trade that begin as typed and find something. */
  words: string[]
}

/** For comparing what is typed with a name: 金属, ｷﾝｿﾞｸ, Kinzoku. */
export const foldTyped = (text: string): string => foldKana(foldWidth(text.trim()))

const conceptWords = (typed: string): string[] => {
  const forms = CONCEPTS.flatMap((concept) => concept.forms).filter((form) => form.length > 1)
  return [...new Set(forms)].filter((form) => foldTyped(form).startsWith(typed) && foldTyped(form) !== typed)
}

/** What somebody who types this may be looking for. Empty while search is away. */
export async function findSuggestions(actor: Actor, typed: string): Promise<FoundSuggestions> {
  const audience = can(actor, 'directory:read_member_level') ? 'member' : 'public'
  const given = [await hiddenListingsFilter(actor)]
  const ask = (q: string, limit: number) => {
    const query = { ...readDirectoryQuery(new URLSearchParams()), q }
    return askEngine({ ...toSearchQuery(query, audience, given), facets: [], limit })
  }
  const ids = (await ask(typed, MOST_TITLES))?.hits.map(({ id }) => id) ?? []
  const words: string[] = []
  for (const word of conceptWords(foldTyped(typed)).slice(0, 2 * MOST_WORDS))
    if (words.length < MOST_WORDS && ((await ask(word, 0))?.total ?? 0) > 0) words.push(word)
  return { listings: await titlesFor(actor, ids), words }
}
