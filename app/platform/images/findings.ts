import { cleanText } from '../form/text-schema.ts'

/** What the data inside a picture can tell about its owner. */
export const findingKinds = ['location', 'author', 'device', 'caption', 'time', 'software'] as const
export type FindingKind = (typeof findingKinds)[number]

/** One kind of telling data that was in a picture, with what it said: for the eyes of who sent it only. */
export interface MetadataFinding {
  kind: FindingKind
  words: string[]
}

const WORDS_MAX = 5
const WORD_LENGTH_MAX = 120

/** Names of EXIF, IPTC and PNG entries by what they tell. XMP names are the last part, after the colon. */
const KIND_OF: Record<string, FindingKind> = {
  latitude: 'location',
  longitude: 'location',
  City: 'location',
  Sublocation: 'location',
  SubLocation: 'location',
  Location: 'location',
  State: 'location',
  Country: 'location',
  Artist: 'author',
  XPAuthor: 'author',
  Author: 'author',
  author: 'author',
  Byline: 'author',
  creator: 'author',
  rights: 'author',
  Copyright: 'author',
  CopyrightNotice: 'author',
  Credit: 'author',
  CameraOwnerName: 'author',
  OwnerName: 'author',
  Writer: 'author',
  Make: 'device',
  Model: 'device',
  LensModel: 'device',
  SerialNumber: 'device',
  BodySerialNumber: 'device',
  HostComputer: 'device',
  ImageDescription: 'caption',
  XPTitle: 'caption',
  XPSubject: 'caption',
  XPComment: 'caption',
  XPKeywords: 'caption',
  UserComment: 'caption',
  Caption: 'caption',
  Headline: 'caption',
  ObjectName: 'caption',
  Keywords: 'caption',
  Title: 'caption',
  title: 'caption',
  Description: 'caption',
  description: 'caption',
  subject: 'caption',
  Comment: 'caption',
  DateTimeOriginal: 'time',
  CreateDate: 'time',
  ModifyDate: 'time',
  DateCreated: 'time',
  'Creation Time': 'time',
  Software: 'software',
  CreatorTool: 'software',
}

/** One entry of a picture's data as text: control characters out, no longer than a line. */
function asWord(value: unknown): string {
  if (typeof value === 'number') return String(Math.round(value * 1e5) / 1e5)
  if (Array.isArray(value)) return value.map(asWord).filter(Boolean).join(', ')
  if (typeof value !== 'string') return ''
  return cleanText(value).replace(/\s+/g, ' ')
}

/**
 * Sorts entries of metadata by what they tell. An entry that says nothing is left out.
 * @param entries names as in EXIF, IPTC, XMP or PNG text, with their values
 */
export function sortFindings(entries: Iterable<readonly [string, unknown]>): MetadataFinding[] {
  const found = new Map<FindingKind, Set<string>>()
  for (const [name, value] of entries) {
    const kind = KIND_OF[name]
    const word = asWord(value).slice(0, WORD_LENGTH_MAX)
    if (!kind || word === '') continue
    found.set(kind, (found.get(kind) ?? new Set()).add(word))
  }
  return findingKinds.flatMap((kind) => {
    const words = found.get(kind)
    return words ? [{ kind, words: [...words].slice(0, WORDS_MAX) }] : []
  })
}
