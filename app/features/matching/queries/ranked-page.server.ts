import { createHash } from 'node:crypto'
import { fieldsOf } from '#app/features/listings/listing-values.ts'
import { HOUR_MS } from '#app/platform/clock.ts'
import { remember } from '#app/platform/remember.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { Rankable } from '#search/ranking/rankable.ts'
import type { ArrangedMatch } from '../arrange-matches.ts'
import { PAGE_SIZE, RANKED, WEAK_FIT } from '../ranking-rules.ts'
import { type WhatIf, whatIf } from '../what-if.ts'
import { type Gathered, type Ranked, rankGathered } from './rank-for-listing.server.ts'

/** Ten of the ranked, and what is told beside them. */
export interface RankedTen {
  page: number
  pageCount: number
  /** Place of the first among all, from 0 on. */
  from: number
  shown: readonly ArrangedMatch[]
  /** How many matches fit little, whether or not they are among those ranked here. */
  weakCount: number
  /** Small changes that would bring more, with the step of the form; on the first page only. */
  whatIfs: (WhatIf & { step: string })[]
}

/** Pages are kept, about 40 kB each, as long as nothing that was weighed has changed. */
const KEPT = 200

const pages = () => remember('ranked-pages', () => new Map<string, RankedTen>())
const numbers = remember('rankable-numbers', () => ({ given: new WeakMap<Rankable, number>(), next: 0 }))

/** The same object has the same content: `knownListings` makes a new one of whatever has changed. */
function numberOf(listing: Rankable): number {
  const known = numbers.given.get(listing) ?? (numbers.next += 1)
  numbers.given.set(listing, known)
  return known
}

/** Of everything the order and the words of a page come from. Freshness counts by the hour. */
function fingerprint({ subject, found, peers, hidden, talks, answers, readings, now }: Gathered): string {
  const weighed = [
    subject,
    found.map(({ rankable }) => numberOf(rankable)),
    peers.map(numberOf),
    [...hidden.ids],
    hidden.examples,
    [...talks.count],
    [...answers],
    [...readings],
    Math.floor(now / HOUR_MS),
  ]
  return createHash('sha256').update(JSON.stringify(weighed)).digest('base64')
}

/** The step of the form where a change is made; none for what this side does not say. */
function stepFor({ row }: Gathered, kind: WhatIf['kind']): string | undefined {
  const column = { budget: 'priceMaxYen', price: 'priceMinYen', place: undefined }[kind]
  const key = trackOf(row.track).sides[row.side].choosiness?.wantedPrefectures
  return fieldsOf(row).find((field) => (column ? field.column === column : field.key === key))?.step
}

function changesOf(gathered: Gathered, { request, matches }: Ranked): RankedTen['whatIfs'] {
  const atLeast = matches.length < RANKED ? WEAK_FIT : Math.min(...matches.map(({ match }) => match.score))
  return whatIf({ ...request, atLeast }).flatMap((told) => {
    const step = stepFor(gathered, told.kind)
    return step === undefined ? [] : [{ ...told, step }]
  })
}

// Reading the reasons here lets go of all that they are made from.
const settled = (arranged: ArrangedMatch): ArrangedMatch => ({ ...arranged, match: { ...arranged.match } })

function makePage(gathered: Gathered, asked: { page: number; withWeak: boolean }): RankedTen {
  const ranked = rankGathered(gathered, asked.withWeak)
  const pageCount = Math.max(1, Math.ceil(ranked.matches.length / PAGE_SIZE))
  const page = Math.min(asked.page, pageCount)
  const from = (page - 1) * PAGE_SIZE
  return {
    page,
    pageCount,
    from,
    shown: ranked.matches.slice(from, from + PAGE_SIZE).map(settled),
    weakCount: ranked.weakCount,
    whatIfs: page === 1 ? changesOf(gathered, ranked) : [],
  }
}

/** A page of the ranked; asked again, it is ranked again only when something that is weighed has changed. */
export function rankedPage(gathered: Gathered, asked: { page: number; withWeak: boolean }): RankedTen {
  const kept = pages()
  const key = `${asked.page} ${asked.withWeak} ${fingerprint(gathered)}`
  const made = kept.get(key) ?? makePage(gathered, asked)
  kept.delete(key)
  kept.set(key, made)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '')
  return made
}
