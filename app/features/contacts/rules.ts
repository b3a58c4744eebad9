import { foldName } from '#app/features/participants/fold-name.ts'
import { type Freshness, freshnessOf } from '#app/features/navigators/rules.ts'
import { DAY_MS } from '#app/platform/clock.ts'
import type { ContactStrength } from '#prisma/generated/enums.ts'
import { coversIndustry } from '#search/knowledge/industry-nearness.ts'
import { foldWord, tradesMeant } from './trade-words.ts'

/** How long ago, in the unit in which one would say it. */
export interface Age {
  unit: 'today' | 'days' | 'months' | 'years'
  count: number
}

const MONTH_DAYS = 30
const YEAR_DAYS = 365

/** @param day of the last word @param today both at midnight of their days */
export function ageOf(day: Date, today: Date): Age {
  const days = Math.max(0, Math.round((today.getTime() - day.getTime()) / DAY_MS))
  if (days === 0) return { unit: 'today', count: 0 }
  if (days < 2 * MONTH_DAYS) return { unit: 'days', count: days }
  return days < YEAR_DAYS
    ? { unit: 'months', count: Math.floor(days / MONTH_DAYS) }
    : { unit: 'years', count: Math.floor(days / YEAR_DAYS) }
}

/** One and the same: the company's name without its legal form, and the person's without blanks. Empty where neither is named. */
export function contactKey({
  company = '',
  person = '',
}: {
  company?: string | undefined
  person?: string | undefined
}) {
  const key = `${foldName(company)}\u0000${foldName(person)}`
  return key === '\u0000' ? '' : key
}

export interface ContactFacts {
  id: string
  industry: string
  company: string
  person: string
  prefecture: string | null
  buys: readonly string[]
  sells: readonly string[]
  note: string
  strength: ContactStrength
  lastContactOn: Date
}

interface Wanted {
  q: string | null
  industry: string | null
  strength: ContactStrength | null
  age: Freshness | null
}

/** Whether a contact is among those looked for. All words must be found, each anywhere. */
export function isWanted(contact: ContactFacts, { q, industry, strength, age }: Wanted, today: Date): boolean {
  if (industry !== null && !coversIndustry(industry, contact.industry)) return false
  if (strength !== null && contact.strength !== strength) return false
  if (age !== null && freshnessOf(contact.lastContactOn, today) !== age) return false
  const { company, person, prefecture, buys, sells, note } = contact
  const text = [company, person, prefecture ?? '', note, ...buys, ...sells].map(foldWord).join('\u0000')
  return (q ?? '').split(/\s+/).every((word) => text.includes(foldWord(word)))
}

/** What members may read of a listing. Never who posted it: a hint must not give away whose it is. */
export interface ListingFacts {
  id: string
  side: 'offer' | 'need'
  industry: string | null
  prefecture: string | null
  title: string
  teaser: string
  tags: readonly string[]
}

/** Why a contact could be interested, by key. */
export type KnownReason =
  | { kind: 'buys' | 'sells'; words: string[] }
  | { kind: 'trade'; industry: string }
  | { kind: 'place'; prefecture: string }

export interface Known<C> {
  contact: C
  reasons: KnownReason[]
}

const WORTH = { wish: 3, moreWords: 0.5, trade: 1, place: 0.5 }
const STRENGTH: Record<ContactStrength, number> = { weak: 1, fair: 1.5, strong: 2 }
const FRESH: Record<Freshness, number> = { fresh: 1, fading: 0.8, old: 0.6 }
const SHOWN = 5
/** Shorter words stand in half of all texts. */
const SHORTEST = 2

function wordsMet(words: readonly string[], { industry, title, teaser, tags }: ListingFacts): string[] {
  const text = [title, teaser, ...tags].map(foldWord).join('\u0000')
  return words.filter((word) => {
    const folded = foldWord(word)
    if (folded.length >= SHORTEST && text.includes(folded)) return true
    return industry !== null && tradesMeant(word).some((code) => coversIndustry(code, industry))
  })
}

function reasonsFor(listing: ListingFacts, contact: ContactFacts): KnownReason[] {
  const kind = listing.side === 'offer' ? 'buys' : 'sells'
  const words = wordsMet(contact[kind], listing)
  const isTrade = listing.industry !== null && coversIndustry(contact.industry, listing.industry)
  if (words.length === 0 && !isTrade) return []
  const isNear = contact.prefecture !== null && contact.prefecture === listing.prefecture
  return [
    ...(words.length > 0 ? [{ kind, words } as const] : []),
    ...(isTrade ? [{ kind: 'trade' as const, industry: contact.industry }] : []),
    ...(isNear ? [{ kind: 'place' as const, prefecture: contact.prefecture! }] : []),
  ]
}

const worth = (reasons: readonly KnownReason[]): number =>
  reasons.reduce((sum, reason) => {
    if (reason.kind === 'trade') return sum + WORTH.trade
    if (reason.kind === 'place') return sum + WORTH.place
    return sum + WORTH.wish + WORTH.moreWords * (reason.words.length - 1)
  }, 0)

/**
 * Who of a navigator's contacts could take what a listing offers, or give what it needs, best first, five at most: what
 * they said they look for counts most, then the same trade; a strong and fresh acquaintance goes first. The same place
 * alone is no reason.
 */
export function knownFor<C extends ContactFacts>(
  listing: ListingFacts,
  contacts: readonly C[],
  today: Date,
): Known<C>[] {
  return contacts
    .map((contact) => ({ contact, reasons: reasonsFor(listing, contact) }))
    .filter(({ reasons }) => reasons.length > 0)
    .map((one) => {
      const { strength, lastContactOn } = one.contact
      return { ...one, score: worth(one.reasons) * STRENGTH[strength] * FRESH[freshnessOf(lastContactOn, today)] }
    })
    .sort((a, b) => b.score - a.score || (a.contact.id < b.contact.id ? -1 : 1))
    .slice(0, SHOWN)
    .map(({ contact, reasons }) => ({ contact, reasons }))
}
