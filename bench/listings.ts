import { readFileSync } from 'node:fs'
import type { SearchDocument } from '#search/document.ts'
import { PREFECTURES } from '#search/knowledge/prefectures.ts'

interface Source {
  readonly title: string
  readonly text: string
  readonly tags?: readonly string[]
}

const FILES = ['pairs.jsonl', 'unmatched.jsonl'].map((name) => `prisma/seed/data/matched-pairs/${name}`)
const TRACKS = ['succession', 'design', 'trial']
const DAY_MS = 86_400_000

/** The same numbers in every run. @returns a function giving 0..1 (mulberry32) */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const sources: readonly Source[] = FILES.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Source),
)
const sentences = sources.flatMap(({ text }) => text.split(/(?<=。)/).filter((sentence) => sentence.length > 8))
const tags = [...new Set(sources.flatMap((source) => source.tags ?? []))]
const prefectures = [...PREFECTURES.keys()]
const RARE = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ'

/** Generated listings: sentences of documented needs and offers in new combinations, each with rare words of its own. */
export function* listings(count: number): Generator<SearchDocument> {
  const random = seeded(20261123)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  // A name as companies have them: nearly every document of a real market holds words few others hold.
  const name = () => Array.from({ length: 4 }, () => pick([...RARE])).join('')
  for (let at = 0; at < count; at += 1) {
    const price = Math.round(10 ** (5 + random() * 3))
    yield {
      id: `n${at}`,
      version: 1,
      track: pick(TRACKS),
      side: random() < 0.5 ? 'offer' : 'need',
      participantId: `p${Math.floor(at / 2)}`,
      publishedAt: Date.UTC(2026, 0, 1) + Math.floor(random() * 300) * DAY_MS,
      title: `${name()}の${pick(sources).title}`,
      publicText: [pick(sentences), pick(sentences), `製品名は${name()}です。`, pick(sentences)].join(''),
      memberText: random() < 0.5 ? pick(sentences) : '',
      tags: [pick(tags), pick(tags)],
      industry: String(9 + Math.floor(random() * 24)).padStart(2, '0'),
      prefecture: pick(prefectures),
      municipality: null,
      priceMinYen: price,
      priceMaxYen: price * 2,
      employees: Math.floor(random() * 200),
    }
  }
}

/** Keywords of 2 to 6 characters as they are typed: words of titles, some two at once. */
export function keywords(count: number): string[] {
  const random = seeded(7)
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
  const words = [
    ...new Set(
      sources.flatMap(({ title }) =>
        [...segmenter.segment(title)]
          .map(({ segment }) => segment)
          .filter((word) => /^[\p{Script=Han}\p{Script=Katakana}ー]{2,6}$/u.test(word)),
      ),
    ),
  ]
  const pick = () => words[Math.floor(random() * words.length)]!
  return Array.from({ length: count }, () => (random() < 0.3 ? `${pick()} ${pick()}` : pick()))
}
