import { createHash } from 'node:crypto'
import type { ReaderPair } from './reader.ts'

/** Under what a reading is kept: prompt and model, and both texts as they were sent. */
export const contentHash = (version: string, pair: ReaderPair): string =>
  createHash('sha256')
    .update(JSON.stringify([version, pair]))
    .digest('hex')
