import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

export interface EvaluationDocument {
  readonly id: string
  readonly title: string
  readonly body: string
}

export interface EvaluationQuery {
  readonly qid: string
  readonly query: string
  /** Ids of the documents that answer it, at least one. */
  readonly rel: readonly string[]
}

/** Reads `{id,title,body}` per line; throws with the line number. */
export const readDocumentFile = (path: string): Promise<EvaluationDocument[]> =>
  readLines(path, (record) => ({
    id: name(record, 'id'),
    title: words(record, 'title'),
    body: words(record, 'body'),
  }))

/** Reads `{qid,query,rel}` per line, `rel` one id or a list of them; throws with the line number. */
export const readQueryFile = (path: string): Promise<EvaluationQuery[]> =>
  readLines(path, (record) => ({ qid: name(record, 'qid'), query: words(record, 'query'), rel: relevant(record) }))

async function readLines<T>(path: string, read: (record: Readonly<Record<string, unknown>>) => T): Promise<T[]> {
  const records: T[] = []
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    try {
      const record = JSON.parse(line) as unknown
      if (typeof record !== 'object' || record === null) throw new Error('not an object')
      records.push(read(record as Readonly<Record<string, unknown>>))
    } catch (error) {
      throw new Error(`${path}:${number}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  if (records.length === 0) throw new Error(`${path} is empty`)
  return records
}

function asName(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : undefined
}

function name(record: Readonly<Record<string, unknown>>, field: string): string {
  const value = asName(record[field])
  if (value === undefined) throw new Error(`${field} is missing`)
  return value
}

function words(record: Readonly<Record<string, unknown>>, field: string): string {
  const value = record[field] ?? ''
  if (typeof value !== 'string') throw new Error(`${field} is no text`)
  return value
}

function relevant(record: Readonly<Record<string, unknown>>): string[] {
  const ids = [record['rel']].flat().map(asName)
  if (ids.length === 0 || ids.some((id) => id === undefined)) throw new Error('rel names no document')
  return ids as string[]
}
