import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import path from 'node:path'

const NEWLINE = 10

/**
 * An append-only file of JSON lines. `append` returns after fsync: what it has taken survives kill -9. A last line that
 * was cut off by a kill was never confirmed to anybody and is removed on opening.
 */
export class Journal {
  private constructor(private readonly fd: number) {}

  /** Opens `dir`/journal.jsonl and gives the entries so far. @throws Error when a line before the last is damaged. */
  static open(dir: string): { journal: Journal; entries: unknown[] } {
    mkdirSync(dir, { recursive: true })
    const file = path.join(dir, 'journal.jsonl')
    const fd = openSync(file, 'a+')
    const bytes = readFileSync(file)
    const end = bytes.lastIndexOf(NEWLINE) + 1
    if (end < bytes.length) {
      ftruncateSync(fd, end)
      fsyncSync(fd)
    }
    return { journal: new Journal(fd), entries: parseLines(bytes.subarray(0, end).toString('utf8'), file) }
  }

  append(entry: unknown): void {
    const bytes = Buffer.from(`${JSON.stringify(entry)}\n`)
    for (let written = 0; written < bytes.length;) written += writeSync(this.fd, bytes, written)
    fsyncSync(this.fd)
  }

  close(): void {
    closeSync(this.fd)
  }
}

function parseLines(text: string, file: string): unknown[] {
  const lines = text.split('\n').slice(0, -1)
  return lines.map((line, index) => {
    try {
      return JSON.parse(line) as unknown
    } catch {
      throw new Error(`${file}:${index + 1} is damaged; remove the file to start afresh`)
    }
  })
}
