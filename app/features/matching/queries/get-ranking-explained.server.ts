import { allTracks } from '#app/tracks/registry.ts'
import { READER_SHARE } from '#search/ranking/apply-reading.ts'
import { FINE, MAX_PER_PARTICIPANT } from '#search/ranking/rank-matches.ts'
import { fuseSides } from '#search/ranking/score-pair.ts'
import {
  ANSWERS_FACTOR,
  CROWDED_FROM,
  KEPT_DAYS,
  LOWERED_TO,
  NEW_DAYS,
  PAGE_SIZE,
  TALKS_CAPACITY,
  CROWDED_LOSS,
  WEAK_FIT,
} from '../ranking-rules.ts'

export interface RankingExplained {
  /** The criteria in the order of their weight in any track, with their share of the score in each, in percent. */
  criteria: { key: string; shares: { track: string; percent: number }[] }[]
  /** The hard limits of any track, by key. */
  constraints: string[]
  /** Two pairs of side scores in percent, and what becomes of each. */
  examples: { you: number; them: number; fit: number }[]
  numbers: {
    pageSize: number
    perParticipant: number
    newDays: number
    crowdedFrom: number
    capacity: number
    crowdedLossPercent: number
    promptGainPercent: number
    slowLossPercent: number
    loweredLossPercent: number
    keptDays: number
    finePercent: number
    weakPercent: number
    readerPercent: number
  }
}

const percent = (share: number) => Math.round(share * 1_000) / 10

function sharesOf(key: string) {
  return allTracks.map(({ key: track, signals }) => {
    const all = signals.criteria.reduce((sum, { weight }) => sum + weight, 0)
    const own = signals.criteria.find((criterion) => criterion.key === key)?.weight ?? 0
    return { track, percent: percent(all === 0 ? 0 : own / all) }
  })
}

const unique = (keys: string[]) => [...new Set(keys)]

const EXAMPLES = [
  { you: 80, them: 80 },
  { you: 100, them: 40 },
]

/** How matches are ranked, read from what ranks them. The same for everybody. */
export async function getRankingExplained(): Promise<RankingExplained> {
  const heaviest = ({ shares }: { shares: { percent: number }[] }) => Math.max(...shares.map((share) => share.percent))
  const criteria = unique(allTracks.flatMap(({ signals }) => signals.criteria.map(({ key }) => key)))
    .map((key) => ({ key, shares: sharesOf(key) }))
    .sort((a, b) => heaviest(b) - heaviest(a))
  return {
    criteria,
    constraints: unique(allTracks.flatMap(({ signals }) => signals.constraints.map(({ key }) => key))),
    examples: EXAMPLES.map(({ you, them }) => ({ you, them, fit: Math.round(fuseSides(you, them)) })),
    numbers: {
      pageSize: PAGE_SIZE,
      perParticipant: MAX_PER_PARTICIPANT,
      newDays: NEW_DAYS,
      crowdedFrom: CROWDED_FROM,
      capacity: TALKS_CAPACITY,
      crowdedLossPercent: Math.round(CROWDED_LOSS * 100),
      promptGainPercent: Math.round((ANSWERS_FACTOR.prompt - 1) * 100),
      slowLossPercent: Math.round((1 - ANSWERS_FACTOR.slow) * 100),
      loweredLossPercent: Math.round((1 - LOWERED_TO) * 100),
      keptDays: KEPT_DAYS,
      finePercent: Math.round(FINE * 100),
      weakPercent: Math.round(WEAK_FIT * 100),
      readerPercent: READER_SHARE * 100,
    },
  }
}
