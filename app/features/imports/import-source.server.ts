import type { Tx } from '#app/platform/db.server.ts'
import { type ImportClients, clientsOf } from '#app/features/listings/import/for-clients.ts'
import type { ImportEncoding } from '#app/features/listings/import/decode.server.ts'
import type { ImportLine } from '#app/features/listings/import/import-line.ts'
import { headKeys, type ImportWords } from '#app/features/listings/import/import-words.ts'
import { readImport } from '#app/features/listings/import/read-file.server.ts'
import { findRunningClients } from '#app/features/referrers/running-clients.server.ts'
import { readParts } from './parts.server.ts'

/** Columns without which no line can be read. A bank's lines need only say which client. */
const requiredOf = (participantId: string | null): string[] => {
  const head = participantId === null ? headKeys : (['externalId', 'track', 'side', 'participantName'] as const)
  return [...head, 'title', 'teaser']
}

/** The clients a file may name; undefined for the operator's, which brings its participants. */
export async function clientsFor(tx: Tx, participantId: string | null): Promise<ImportClients | undefined> {
  return participantId === null ? undefined : clientsOf(participantId, await findRunningClients(tx, participantId))
}

/** Opens the file of an import from its beginning. */
export function openImport(
  { id, participantId }: { id: string; participantId: string | null },
  encoding: ImportEncoding,
  words: ImportWords,
): () => AsyncIterable<ImportLine> {
  const reading = { format: 'csv', encoding, words, required: requiredOf(participantId) } as const
  return () => readImport(readParts(id), reading)
}
