import { allTracks } from '#app/tracks/registry.ts'
import { type ListingSide, listingSides, type TrackKey } from '#app/tracks/track-definition.ts'

/** The sides of the tracks a participant of these kinds may post on. */
export const openSides = (kinds: readonly string[]): { track: TrackKey; side: ListingSide }[] =>
  allTracks.flatMap(({ key: track, sides }) =>
    listingSides
      .filter((side) => kinds.some((kind) => sides[side].participantKinds.includes(kind)))
      .map((side) => ({ track, side })),
  )
