import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { Locale } from '#app/i18n/translator.ts'
import type { Actor } from '#app/platform/actor.ts'
import { findIndustries } from '#search/knowledge/industry-words.ts'
import { PREFECTURES } from '#search/knowledge/prefectures.ts'
import { findSuggestions, foldTyped } from '../queries/find-suggestions.server.ts'

export interface Suggestion {
  kind: 'word' | 'industry' | 'prefecture' | 'listing'
  label: string
  /** Where it leads. */
  to: string
}

const MOST_INDUSTRIES = 3
const MOST_PREFECTURES = 2
const MOST_TYPED = 60

/** Names in the reader's language and titles for what is being typed, each with where it leads. */
export async function suggestionsFor(actor: Actor, sent: string, locale: Locale): Promise<Suggestion[]> {
  const typed = sent.trim().slice(0, MOST_TYPED)
  if (typed === '') return []
  const { dynamic } = translatorFor(locale)
  const nameOf = (code: string) => dynamic(`industries.${code}`)
  const folded = foldTyped(typed)
  const prefectures = [...PREFECTURES.keys()].filter((name) =>
    [name, dynamic(`prefectures.${name}`)].some((spelling) => foldTyped(spelling).startsWith(folded)),
  )
  const { listings, words } = await findSuggestions(actor, typed)
  const narrowed = (name: string, value: string) => `/listings?${new URLSearchParams({ [name]: value })}`
  return [
    ...words.map((word) => ({ kind: 'word' as const, label: word, to: narrowed('q', word) })),
    ...findIndustries(typed, nameOf, MOST_INDUSTRIES).map(({ code }) => ({
      kind: 'industry' as const,
      label: nameOf(code),
      to: narrowed('industry', code),
    })),
    ...prefectures.slice(0, MOST_PREFECTURES).map((name) => ({
      kind: 'prefecture' as const,
      label: dynamic(`prefectures.${name}`),
      to: narrowed('prefecture', name),
    })),
    ...listings.map(({ id, title }) => ({ kind: 'listing' as const, label: title, to: `/listings/${id}` })),
  ]
}
