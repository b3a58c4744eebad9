import { design } from './design/definition.ts'
import { succession } from './succession/definition.ts'
import { type TrackDefinition, type TrackKey, trackKeys } from './track-definition.ts'
import { trial } from './trial/definition.ts'

const tracks: Record<TrackKey, TrackDefinition> = { succession, design, trial }

/** All tracks in the order they are shown. */
export const allTracks: readonly TrackDefinition[] = trackKeys.map((key) => tracks[key])

export const isTrackKey = (key: unknown): key is TrackKey => trackKeys.includes(key as TrackKey)

/** The track of a stored row. @throws Error for a key no track has */
export function trackOf(key: string): TrackDefinition {
  if (!isTrackKey(key)) throw new Error(`unknown track ${key}`)
  return tracks[key]
}
