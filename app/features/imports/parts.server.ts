import { createHash } from 'node:crypto'
import { db, type Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

const PART_BYTES = 1024 * 1024

const ofBatch = systemScope('the file of an import its caller has found under its own scope')

/** An uploaded file in pieces of one size. */
async function* pieces(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < blob.size; start += PART_BYTES)
    yield new Uint8Array(await blob.slice(start, start + PART_BYTES).arrayBuffer())
}

export async function hashOf(blob: Blob): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of pieces(blob)) hash.update(piece)
  return hash.digest('hex')
}

export async function keepParts(tx: Tx, batchId: string, blob: Blob): Promise<void> {
  let position = 0
  for await (const bytes of pieces(blob))
    await tx.importBatchPart.create({ data: { batchId, position: position++, bytes } })
}

/** The file of an import from its beginning, one piece in memory at a time. */
export async function* readParts(batchId: string): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position++) {
    const part = await db.importBatchPart.findFirst({ where: { batchId, position, ...ofBatch } })
    if (!part) return
    yield part.bytes
  }
}

export const dropParts = (tx: Tx, batchId: string) => tx.importBatchPart.deleteMany({ where: { batchId, ...ofBatch } })
