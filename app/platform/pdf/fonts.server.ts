import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { unpackWoff } from './sfnt.ts'

const require = createRequire(import.meta.url)

export type Weight = 400 | 700

/** A file of the font: `japanese` has the letters of everyday Japanese, the numbered ones the rest (names of people). */
export interface Face {
  name: string
  bytes: Buffer
}

const faces = new Map<string, Face>()

function faceOf(part: string, weight: Weight): Face {
  const name = `${part}-${weight}`
  const known = faces.get(name)
  if (known) return known
  const path = require.resolve(`@fontsource/noto-sans-jp/files/noto-sans-jp-${part}-${weight}-normal.woff`)
  const face = { name, bytes: unpackWoff(readFileSync(path)) }
  faces.set(name, face)
  return face
}

/** The letters of everyday Japanese, with figures and Latin letters. */
export const mainFace = (weight: Weight): Face => faceOf('japanese', weight)

interface Range {
  from: number
  to: number
  part: string
}

let ranges: Range[] | undefined

/** Which part holds which letters, as the package lists it for style sheets: `{"[66]": "U+3231,U+9ad9-9ada"}`. */
function readRanges(): Range[] {
  const listed = JSON.parse(readFileSync(require.resolve('@fontsource/noto-sans-jp/unicode.json'), 'utf8')) as Record<
    string,
    string
  >
  return Object.entries(listed).flatMap(([part, letters]) =>
    letters.split(',').map((range) => {
      const [from = '', to = from] = range.replace(/^U\+/i, '').split('-')
      return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), part: part.replace(/[[\]]/g, '') }
    }),
  )
}

/** The part that has a letter the main one lacks, such as 髙 or 﨑; undefined where the font has no such letter. */
export function rareFace(codePoint: number, weight: Weight): Face | undefined {
  ranges ??= readRanges()
  const found = ranges.find(({ from, to }) => from <= codePoint && codePoint <= to)
  return found && faceOf(found.part, weight)
}
