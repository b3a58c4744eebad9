import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Journal } from './journal.server.ts'

const calls = vi.hoisted(() => [] as string[])
vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs')>()
  return {
    ...real,
    writeSync: (fd: number, bytes: Buffer, offset: number) => {
      calls.push('write')
      // A disk may take less than it was given.
      return real.writeSync(fd, bytes, offset, Math.min(7, bytes.length - offset))
    },
    fsyncSync: (fd: number) => {
      calls.push('fsync')
      real.fsyncSync(fd)
    },
  }
})

let dir: string
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'journal-'))
  calls.length = 0
})
afterEach(() => rmSync(dir, { recursive: true }))

const file = () => path.join(dir, 'journal.jsonl')
const reopen = (): unknown[] => {
  const { journal, entries } = Journal.open(dir)
  journal.close()
  return entries
}

describe('Journal', () => {
  it('gives back what was appended, and syncs each entry after its last byte', () => {
    const { journal, entries } = Journal.open(dir)
    expect(entries).toEqual([])
    journal.append({ name: '結び\n' })
    expect(calls.at(-1)).toBe('fsync')
    expect(calls.filter((call) => call === 'write').length).toBeGreaterThan(1)
    expect(calls.filter((call) => call === 'fsync')).toHaveLength(1)
    journal.close()
    expect(reopen()).toEqual([{ name: '結び\n' }])
  })

  it('cuts off a last line that was not finished, in the middle of a character too', () => {
    const { journal } = Journal.open(dir)
    journal.append({ a: 1 })
    journal.close()
    appendFileSync(file(), Buffer.from('{"b":"結').subarray(0, 7))
    expect(reopen()).toEqual([{ a: 1 }])
    expect(readFileSync(file(), 'utf8')).toBe('{"a":1}\n')
  })

  it('does not start over a damaged line', () => {
    appendFileSync(file(), '{"a":1}\n{"b":\n{"c":3}\n')
    expect(() => Journal.open(dir)).toThrow('journal.jsonl:2')
  })
})
