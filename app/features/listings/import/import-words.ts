import { allTracks } from '#app/tracks/registry.ts'
import { type ListingSide, listingSides, type TrackKey } from '#app/tracks/track-definition.ts'

/** The columns every file has beside the fields of its listings. */
export const headKeys = [
  'externalId',
  'track',
  'side',
  'participantExternalId',
  'participantName',
  'participantKinds',
] as const
export type HeadKey = (typeof headKeys)[number]

/** Folded words -> what they mean. */
export type Meanings = ReadonlyMap<string, string>

/** What people call the fields of one side, and their options by field key. */
export interface SideWords {
  name: Meanings
  columns: Meanings
  options: ReadonlyMap<string, Meanings>
}

/** What people call columns and choices in a file. Keys are understood besides. */
export interface ImportWords {
  /** Headings of `headKeys`; an empty meaning is a column for people only. */
  head: Meanings
  tracks: Meanings
  kinds: Meanings
  sides: ReadonlyMap<string, SideWords>
}

/** However wide, spaced or capitalised, and with or without the mark of a required column. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*]|\(必須\)|\(required\)/g, '')

/** The key of a side in `ImportWords.sides`. */
export const sideKey = (track: TrackKey, side: ListingSide): string => `${track}.${side}`

/** Every side there is, with its fields. */
export const allSides = allTracks.flatMap((track) =>
  listingSides.map((side) => ({
    track: track.key,
    side,
    key: sideKey(track.key, side),
    fields: track.sides[side].fields,
    kinds: track.sides[side].participantKinds,
  })),
)

const nothing: Meanings = new Map()

/** Only the keys of docs/import.md. */
export const keysOnly: ImportWords = { head: nothing, tracks: nothing, kinds: nothing, sides: new Map() }
