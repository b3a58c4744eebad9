import { type ImportClients, readClientRecord } from './for-clients.ts'
import { type ImportError, type ImportLine, type ImportRecord, withCells } from './import-line.ts'
import { readRecord } from './read-record.ts'

const BATCH = 500

/** Some lines of a file, checked by themselves. */
export interface ReadBatch {
  /** How many lines with a listing were read, right or wrong. */
  lines: number
  records: ImportRecord[]
  errors: ImportError[]
}

export interface ImportSource {
  /** Opens the file from its beginning; it is read twice, once to check and once to write. */
  open: () => AsyncIterable<ImportLine>
  /** Set where every line must name a client of a bank or chamber; else the file brings its participants. */
  clients?: ImportClients
}

const emptyBatch = (): ReadBatch => ({ lines: 0, records: [], errors: [] })

/** Reads a file some lines at a time, so that its size does not matter. A listing's name stands in one line only. */
export async function* readBatches({ open, clients }: ImportSource): AsyncGenerator<ReadBatch> {
  const lineOf = new Map<string, number>()
  let batch = emptyBatch()
  const read = (line: ImportLine) => {
    const record = clients ? readClientRecord(line, clients) : readRecord(line)
    if (Array.isArray(record)) return batch.errors.push(...withCells(record, line))
    const first = lineOf.get(record.externalId)
    lineOf.set(record.externalId, first ?? record.line)
    if (first === undefined) return batch.records.push(record)
    const twice = { line: record.line, field: 'externalId', error: `twice?line=${first}` }
    return batch.errors.push(...withCells([twice], line))
  }
  for await (const line of open()) {
    if (!('isHead' in line)) batch.lines++
    read(line)
    if (batch.lines === BATCH) {
      yield batch
      batch = emptyBatch()
    }
  }
  if (batch.lines > 0 || batch.errors.length > 0) yield batch
}
