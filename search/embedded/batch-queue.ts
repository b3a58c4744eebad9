import type { SearchDocument } from '../document.ts'

type Batch = readonly SearchDocument[]

/** Batches that are handed in one by one and read as a stream. */
export class BatchQueue implements AsyncIterable<Batch> {
  private readonly waiting: { batch: Batch | 'end' | 'fail'; taken: () => void }[] = []
  private wake: () => void = () => undefined

  /** Resolves when the reader comes back for more, so that no more than one batch lies here. */
  put(batch: Batch | 'end' | 'fail'): Promise<void> {
    return new Promise((taken) => {
      this.waiting.push({ batch, taken })
      this.wake()
    })
  }

  /** @throws when the giver gave up */
  async *[Symbol.asyncIterator](): AsyncGenerator<Batch> {
    for (;;) {
      const next = this.waiting.shift()
      if (!next) {
        await new Promise<void>((resolve) => (this.wake = resolve))
        continue
      }
      const { batch, taken } = next
      if (batch === 'end' || batch === 'fail') taken()
      if (batch === 'end') return
      if (batch === 'fail') throw new Error('The documents of the rebuild ended early')
      try {
        yield batch
      } finally {
        taken()
      }
    }
  }
}
