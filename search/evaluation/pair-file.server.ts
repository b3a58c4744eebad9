import { readFile } from 'node:fs/promises'
import { industryCode } from '../knowledge/industry-nearness.ts'
import type { Rankable } from '../ranking/rankable.ts'

/** One side of a documented match, or an unmatched listing. */
export interface EvaluationCase {
  /** The same on both sides of one match; null without a known counterpart. */
  readonly pair: string | null
  /** As the file says: `need` asks, `offer` is ranked. In a succession that is the other way round in the product. */
  readonly role: 'need' | 'offer'
  readonly listing: Rankable
}

/** Reads a JSONL pair file; throws with the line number when a line is not one of its records. */
export async function readPairFile(path: string): Promise<EvaluationCase[]> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [toCase(JSON.parse(line) as unknown)]
    } catch (error) {
      throw new Error(`${path}:${at + 1}: ${error instanceof Error ? error.message : String(error)}`)
    }
  })
}

/** Turns one record of a pair file into a case. */
export function toCase(record: unknown): EvaluationCase {
  if (typeof record !== 'object' || record === null) throw new Error('not an object')
  const fields = record as Readonly<Record<string, unknown>>
  const role = text(fields, 'side')
  if (role !== 'need' && role !== 'offer') throw new Error(`side ${role}`)
  const track = text(fields, 'track')
  const industry = optionalText(fields, 'industry')
  const price = optionalNumber(fields, 'price_jpy')
  const year = optionalNumber(fields, 'year')
  return {
    pair: optionalText(fields, 'pair'),
    role,
    listing: {
      id: text(fields, 'id'),
      participantId: text(fields, 'id'),
      track,
      side: (track === 'succession') === (role === 'need') ? 'offer' : 'need',
      title: text(fields, 'title'),
      text: text(fields, 'text'),
      tags: texts(fields, 'tags'),
      industry: industry === null ? null : industryCode(industry),
      prefecture: optionalText(fields, 'prefecture'),
      municipality: optionalText(fields, 'municipality'),
      priceMinYen: price,
      priceMaxYen: price,
      employees: optionalNumber(fields, 'employees'),
      publishedAt: Date.UTC(year ?? 2020, 0, 1),
      kind: optionalText(fields, 'kind') ?? undefined,
    },
  }
}

function text(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string' || value === '') throw new Error(`${name} is missing`)
  return value
}

function optionalText(fields: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = fields[name] ?? null
  if (value !== null && typeof value !== 'string') throw new Error(`${name} is no text`)
  return value
}

function optionalNumber(fields: Readonly<Record<string, unknown>>, name: string): number | null {
  const value = fields[name] ?? null
  if (value !== null && typeof value !== 'number') throw new Error(`${name} is no number`)
  return value
}

function texts(fields: Readonly<Record<string, unknown>>, name: string): string[] {
  const value = fields[name] ?? []
  if (!Array.isArray(value) || value.some((entry) => typeof entry !== 'string')) throw new Error(`${name} is no list`)
  return value as string[]
}
