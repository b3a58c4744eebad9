import type { Meilisearch } from 'meilisearch'
import { orUnavailable } from './unavailable.server.ts'

const PER_REQUEST = 5_000

/** Version by id of every stored document, read in pages. What is written meanwhile may be missing. */
export async function storedVersions(client: Meilisearch, index: string): Promise<Map<string, number>> {
  const versions = new Map<string, number>()
  for (let offset = 0; ; offset += PER_REQUEST) {
    const { results } = await orUnavailable(() =>
      client
        .index(index)
        .getDocuments<{ id: string; version: number }>({ fields: ['id', 'version'], limit: PER_REQUEST, offset }),
    )
    for (const { id, version } of results) versions.set(id, version)
    if (results.length < PER_REQUEST) return versions
  }
}
