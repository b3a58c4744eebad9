import { createHash } from 'node:crypto'
import { trackOf } from '#app/tracks/registry.ts'

export interface RankingVersionRow {
  version: string
  track: string
  weights: Record<string, number>
}

/** The weights in force in a track, under a name made of the version of its signals and the weights: other weights, another name. */
export function rankingVersionOf(track: string): RankingVersionRow {
  const { signals } = trackOf(track)
  const weights = Object.fromEntries(signals.criteria.map(({ key, weight }) => [key, weight]))
  const digest = createHash('sha256').update(JSON.stringify(weights)).digest('hex')
  return { version: `${track}-${signals.version}-${digest.slice(0, 8)}`, track, weights }
}
