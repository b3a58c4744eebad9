import { open, readFile, rename, rm } from 'node:fs/promises'
import type { IndexSpec } from '../index-spec.ts'
import type { EmbeddedIndex } from './embedded-index.ts'
import { decodeSnapshot, encodeSnapshot } from './snapshot-format.ts'

/** Writes the index to `path` in one step: a reader finds the old file or the new one, never a part. */
export async function saveSnapshot(path: string, index: EmbeddedIndex, marker: string): Promise<void> {
  const draft = `${path}.${process.pid}.draft`
  const parts = encodeSnapshot(index, marker)
  const file = await open(draft, 'w')
  try {
    await file.writev(parts.slice(0, 2))
    await writeInBlocks(parts.slice(2), (block) => file.writeFile(block))
    await file.sync()
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    await file.close()
  }
  await rename(draft, path)
}

/** The index in `path` with its marker; null when there is none or it does not fit `spec`, this ICU or is damaged. */
export async function loadSnapshot(
  path: string,
  spec: IndexSpec,
): Promise<{ index: EmbeddedIndex; marker: string } | null> {
  try {
    return decodeSnapshot(spec, await readFile(path))
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return null
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

const BLOCK_BYTES = 4_000_000

// An index has a part per term: hundreds of thousands of small writes would take minutes.
async function writeInBlocks(
  parts: readonly Uint8Array[],
  write: (block: Uint8Array) => Promise<unknown>,
): Promise<void> {
  let pending: Uint8Array[] = []
  let size = 0
  for (const part of parts) {
    pending.push(part)
    size += part.length
    if (size < BLOCK_BYTES) continue
    await write(Buffer.concat(pending))
    pending = []
    size = 0
  }
  if (pending.length > 0) await write(Buffer.concat(pending))
}
