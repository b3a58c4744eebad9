import { type ListingCard, toListingCard } from '#app/features/directory/listing-card.ts'
import type { ResponsivenessBand } from '#app/features/responsiveness/rules.ts'
import { type Actor, writableParticipantIds } from '#app/platform/actor.ts'
import { readingFactor } from '#search/ranking/apply-reading.ts'
import type { Evidence } from '#search/ranking/criterion.ts'
import type { ArrangedMatch } from '../arrange-matches.ts'
import type { LearnedReason } from '../hide-reasons.ts'
import type { ShownMatch } from '../shown-match.ts'
import { type ToAdd, whatToAdd } from '../what-to-add.ts'
import type { WhatIf } from '../what-if.ts'
import { type Gathered, gatherFor } from './rank-for-listing.server.ts'
import { rankedPage } from './ranked-page.server.ts'
import { seenBefore } from './seen-before.server.ts'

export interface MatchItem {
  listing: ListingCard
  /** 0..100, fit in both directions. */
  fitPercent: number
  fitForYouPercent: number
  fitForThemPercent: number
  isTie: boolean
  reasons: { key: string; evidence: Evidence }[]
  unmetWishes: string[]
  unknowns: string[]
  /** Reasons for which one like it was hidden, so that it stands lower. */
  loweredFor: LearnedReason[]
  isCrowded: boolean
  answers: ResponsivenessBand
  isNewcomerSlot: boolean
  /** Was not shown to the reader on an earlier day, on which others were. */
  isUnseen: boolean
  /** Sentences of the reader by language, and whether it has moved the match. */
  reading: { reasons: { ja: string[]; en: string[] }; moved: 'up' | 'down' | 'not' } | null
  /** The running introduction between the two, if any. */
  introductionId: string | null
}

export interface MatchesPage {
  listing: { id: string; track: string; side: 'offer' | 'need'; title: string; isPublished: boolean }
  items: MatchItem[]
  page: number
  pageCount: number
  /** True while search is away: candidates are then the newest listings. */
  isFallback: boolean
  hiddenCount: number
  /** Matches that fit little; they stand in the list only when the reader asked for them. */
  weakCount: number
  withWeak: boolean
  /** Small changes of the listing that would bring more, with the step of the form; on the first page only. */
  whatIfs: (WhatIf & { step: string })[]
  /** What it does not say and the ranker would use. */
  toAdd: ToAdd[]
  /** The match the reader has just hidden, to be taken back. */
  justHidden: string | null
  /** Whether the reader may hide matches and ask, not only look. */
  canDecide: boolean
}

/** The page, and what to note of it; the notes are not for the browser. */
export interface RankedPage {
  page: MatchesPage
  shown: ShownMatch[]
}

const percent = (score: number) => Math.round(score * 100)

function readingItem(reading: ArrangedMatch['reading']): MatchItem['reading'] {
  if (!reading || reading.fit === null) return null
  const factor = readingFactor(reading.fit)
  return { reasons: reading.reasons, moved: factor > 1 ? 'up' : factor < 1 ? 'down' : 'not' }
}

/** The criteria of a match, and what a reader said beside them. */
function valuesOf({ match, reading }: ArrangedMatch): ShownMatch['values'] {
  if (!reading || reading.fit === null) return match.values
  const value = reading.fit / 100
  return { ...match.values, reader: { forSubject: value, forOther: value } }
}

function toItem(
  { match, isTie, loweredFor, isCrowded, answers, isNewcomerSlot, reading }: ArrangedMatch,
  row: Gathered['found'][number]['row'],
  { introductionId, isUnseen }: Pick<MatchItem, 'introductionId' | 'isUnseen'>,
): MatchItem {
  return {
    listing: toListingCard(row, 'member'),
    fitPercent: percent(match.score),
    fitForYouPercent: percent(match.subjectScore),
    fitForThemPercent: percent(match.otherScore),
    isTie,
    reasons: match.reasons.map(({ key, evidence }) => ({ key, evidence })),
    unmetWishes: [...match.unmetWishes],
    unknowns: [...match.unknowns],
    loweredFor,
    isCrowded,
    answers,
    isNewcomerSlot,
    isUnseen,
    reading: readingItem(reading),
    introductionId,
  }
}

export interface MatchesAsked {
  /** From 1 on; 10 of at most 50 a page. */
  page?: number
  /** Id of the match hidden a moment ago; anything else is ignored. */
  justHidden?: string | null
  withWeak?: boolean
}

/**
 * The counterparts of an own listing, best first, each with its reasons.
 * @throws AppError listing.not_found when it is not the actor's
 */
export async function getRankedMatches(
  actor: Actor,
  listingId: string,
  { page = 1, justHidden = null, withWeak = false }: MatchesAsked = {},
): Promise<RankedPage> {
  const [gathered, seen] = await Promise.all([gatherFor(actor, listingId), seenBefore(actor, listingId)])
  const { row, found, talks, hidden, isFallback } = gathered
  const ten = rankedPage(gathered, { page, withWeak })
  const byId = new Map(found.map((listing) => [listing.row.id, listing.row]))
  const view: MatchesPage = {
    listing: {
      id: row.id,
      track: row.track,
      side: row.side,
      title: row.title,
      isPublished: row.status === 'published',
    },
    page: ten.page,
    pageCount: ten.pageCount,
    isFallback,
    hiddenCount: hidden.ids.size,
    weakCount: ten.weakCount,
    withWeak,
    whatIfs: ten.whatIfs,
    toAdd: ten.page === 1 ? whatToAdd(row) : [],
    justHidden: justHidden !== null && hidden.ids.has(justHidden) ? justHidden : null,
    canDecide: writableParticipantIds(actor).includes(row.participantId),
    items: ten.shown.map((arranged) => {
      const { id } = arranged.match.listing
      const isUnseen = seen.size > 0 && !seen.has(id)
      return toItem(arranged, byId.get(id)!, { introductionId: talks.own.get(id) ?? null, isUnseen })
    }),
  }
  return {
    page: view,
    shown: ten.shown.map((arranged, at) => ({
      otherListingId: arranged.match.listing.id,
      position: ten.from + at + 1,
      isNewcomerSlot: arranged.isNewcomerSlot,
      values: valuesOf(arranged),
    })),
  }
}
