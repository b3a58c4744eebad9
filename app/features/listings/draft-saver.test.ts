import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { markOf } from './draft-marks.ts'
import { BASE_NAME } from './draft-names.ts'
import { DraftSaver, type Entries, type SaveOutcome } from './draft-saver.ts'

const QUIET = 2_000
const AGAIN = 10_000

/** A form with one field, and a server whose answers come when the test says so. */
function stage() {
  const form = { story: '' }
  const sent: { entries: Entries; isLeaving: boolean; answer: (outcome: SaveOutcome<string>) => Promise<void> }[] = []
  const told: string[] = []
  const saver = new DraftSaver<string>({
    marks: { story: [markOf([''])] },
    quietMs: QUIET,
    againMs: AGAIN,
    // As in the page: the form itself holds what it was filled with.
    read: () => [
      [BASE_NAME, JSON.stringify({ story: [markOf([''])] })],
      ['story', form.story],
    ],
    send: (entries, isLeaving) =>
      new Promise((resolve) => {
        const answer = async (outcome: SaveOutcome<string>) => {
          resolve(outcome)
          await vi.advanceTimersByTimeAsync(0)
        }
        sent.push({ entries, isLeaving, answer })
      }),
    tell: ({ kind }) => told.push(kind),
  })
  const type = (text: string) => {
    form.story = text
    saver.typed()
  }
  const textOf = (at: number) => sent[at]?.entries.find(([name]) => name === 'story')?.[1]
  const baseOf = (at: number) => {
    const bases = sent[at]?.entries.filter(([name]) => name === BASE_NAME).map(([, value]) => value)
    expect(bases).toHaveLength(1)
    return JSON.parse(bases![0]!) as Record<string, string[]>
  }
  return { saver, sent, told, type, textOf, baseOf }
}

const saved = { kind: 'saved', answer: '' } as const

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a form that saves itself', () => {
  it('waits until typing has stopped, and sends the last text once', async () => {
    const { sent, type, textOf } = stage()
    type('a')
    await vi.advanceTimersByTimeAsync(QUIET - 1)
    type('ab')
    await vi.advanceTimersByTimeAsync(QUIET - 1)
    expect(sent).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(1)
    expect(sent).toHaveLength(1)
    expect(textOf(0)).toBe('ab')
  })

  it('saves at once when a field is left, and only what is not saved yet', async () => {
    const { saver, sent, type } = stage()
    saver.left()
    expect(sent).toHaveLength(0)
    type('a')
    saver.left()
    expect(sent).toHaveLength(1)
    await sent[0]!.answer(saved)
    saver.left()
    await vi.advanceTimersByTimeAsync(QUIET)
    expect(sent).toHaveLength(1)
    expect(saver.isSettled).toBe(true)
  })

  it('saves what is typed while a save is under way, after it', async () => {
    const { saver, sent, type, textOf, baseOf } = stage()
    type('a')
    saver.left()
    type('ab')
    saver.left()
    await vi.advanceTimersByTimeAsync(QUIET)
    expect(sent).toHaveLength(1)
    expect(saver.isSettled).toBe(false)
    await sent[0]!.answer(saved)
    expect(textOf(1)).toBe('ab')
    expect(baseOf(1)['story']).toEqual([markOf(['a'])])
  })

  it('tells the server what may have been saved when a save came to nothing, and tries again by itself', async () => {
    const { saver, sent, told, type, textOf, baseOf } = stage()
    type('a')
    saver.left()
    await sent[0]!.answer({ kind: 'failed' })
    expect(saver.hasFailed).toBe(true)
    await vi.advanceTimersByTimeAsync(AGAIN)
    expect(textOf(1)).toBe('a')
    expect(baseOf(1)['story']).toEqual([markOf(['']), markOf(['a'])])
    await sent[1]!.answer(saved)
    expect(told).toEqual(['failed', 'saved'])
    expect(saver.hasFailed).toBe(false)
    expect(saver.base).toBe(JSON.stringify({ story: [markOf(['a'])] }))
  })

  it('does not wait for what is under way when the page goes away', () => {
    const { saver, sent, type, textOf, baseOf } = stage()
    type('a')
    saver.left()
    type('ab')
    saver.leaving()
    expect(sent.map(({ isLeaving }) => isLeaving)).toEqual([false, true])
    expect(textOf(1)).toBe('ab')
    expect(baseOf(1)['story']).toEqual([markOf(['']), markOf(['a'])])
  })

  it('stops with the page', async () => {
    const { saver, sent, type } = stage()
    type('a')
    saver.stop()
    await vi.advanceTimersByTimeAsync(QUIET + AGAIN)
    expect(sent).toHaveLength(0)
  })

  it.each(['gone', 'too_large', 'ended'] as const)('does not try for ever what was refused: %s', async (kind) => {
    const { saver, sent, type } = stage()
    type('a')
    saver.left()
    await sent[0]!.answer({ kind })
    await vi.advanceTimersByTimeAsync(10 * AGAIN)
    saver.leaving()
    expect(sent).toHaveLength(1)
    expect(saver.isSettled).toBe(false)
  })

  it('knows no more than a few texts that may have been saved', async () => {
    const { saver, sent, type } = stage()
    for (let at = 0; at < 30; at++) {
      type(`text ${at}`)
      saver.left()
      await sent[at]!.answer({ kind: 'failed' })
    }
    const known = (JSON.parse(saver.base) as Record<string, string[]>)['story']!
    expect(known).toHaveLength(9)
    expect(known[0]).toBe(markOf(['']))
    expect(known.at(-1)).toBe(markOf(['text 29']))
  })
})
