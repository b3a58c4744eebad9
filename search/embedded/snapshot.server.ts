import type { FileHandle } from 'node:fs/promises'
import { open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { IndexSpec } from '../index-spec.ts'
import type { EmbeddedIndex } from './embedded-index.ts'
import { decodeSnapshot, encodeSnapshot } from './snapshot-format.ts'

const BLOCK_BYTES = 4_000_000
/** At the end of the file: the checksum of all before it. */
const CHECKSUM_BYTES = 4

/** Writes the index to `path` in one step: a reader finds the old file or the new one, never a part. */
export async function saveSnapshot(path: string, index: EmbeddedIndex, marker: string): Promise<void> {
  const draft = `${path}.${process.pid}.draft`
  const parts = encodeSnapshot(index, marker)
  await removeLeftDrafts(path)
  const file = await open(draft, 'w')
  try {
    await writeWithChecksum(file, parts)
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
    const file = await readFile(path)
    const end = file.length - CHECKSUM_BYTES
    if (end < 0 || crc32(file.subarray(0, end)) !== file.readUInt32LE(end)) return null
    return decodeSnapshot(spec, file.subarray(0, end))
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return null
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

// An index has a part per term: hundreds of thousands of small writes would take minutes.
async function writeWithChecksum(file: FileHandle, parts: readonly Uint8Array[]): Promise<void> {
  let pending: Uint8Array[] = []
  let size = 0
  let checksum = 0
  const flush = async () => {
    const block = Buffer.concat(pending)
    checksum = crc32(block, checksum)
    await file.writeFile(block)
    pending = []
    size = 0
  }
  for (const part of parts) {
    pending.push(part)
    size += part.length
    if (size >= BLOCK_BYTES) await flush()
  }
  await flush()
  const end = Buffer.alloc(CHECKSUM_BYTES)
  end.writeUInt32LE(checksum)
  await file.writeFile(end)
}

/** What a process that was killed while writing has left behind. */
async function removeLeftDrafts(path: string): Promise<void> {
  const prefix = `${basename(path)}.`
  for (const name of await readdir(dirname(path))) {
    if (!name.startsWith(prefix) || !name.endsWith('.draft')) continue
    if (!isRunning(Number(name.slice(prefix.length, -'.draft'.length))))
      await rm(join(dirname(path), name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
