import type { Rankable } from './rankable.ts'

/** A complete listing that says nothing in particular, changed as asked. For tests. */
export function sampleRankable(id: string, change: Partial<Rankable> = {}): Rankable {
  return {
    id,
    participantId: `p-${id}`,
    track: 'trial',
    side: 'offer',
    title: '',
    text: '',
    tags: [],
    industry: null,
    prefecture: null,
    municipality: null,
    priceMinYen: null,
    priceMaxYen: null,
    employees: null,
    publishedAt: 0,
    ...change,
  }
}
