import type { Meilisearch } from 'meilisearch'
import type { SearchDocument } from '../document.ts'
import { SearchUnavailable } from '../errors.ts'
import { orUnavailable } from './unavailable.server.ts'

const IDS_PER_REQUEST = 100
const REMEMBERED = 10_000

/**
 * Keeps an older version from overwriting a newer one. Meilisearch has no conditional write, so the stored versions are
 * read first; those on their way through the task queue are remembered here.
 */
export class VersionGuard {
  private readonly sent = new Map<string, number>()

  constructor(private readonly client: Meilisearch) {}

  /** The documents that are not older than what is stored or on its way. */
  async fresh(index: string, documents: readonly SearchDocument[]): Promise<SearchDocument[]> {
    const stored = await this.storedVersions(
      index,
      documents.map(({ id }) => id),
    )
    return documents.filter(({ id, version }) => {
      const known = Math.max(stored.get(id) ?? -Infinity, this.sent.get(`${index}/${id}`) ?? -Infinity)
      return version >= known
    })
  }

  noteSent(index: string, documents: readonly SearchDocument[]): void {
    for (const { id, version } of documents) {
      this.sent.delete(`${index}/${id}`)
      this.sent.set(`${index}/${id}`, version)
    }
    for (const key of this.sent.keys()) {
      if (this.sent.size <= REMEMBERED) break
      this.sent.delete(key)
    }
  }

  noteRemoved(index: string, ids: readonly string[]): void {
    for (const id of ids) this.sent.delete(`${index}/${id}`)
  }

  private async storedVersions(index: string, ids: readonly string[]): Promise<Map<string, number>> {
    const versions = new Map<string, number>()
    for (let at = 0; at < ids.length; at += IDS_PER_REQUEST) {
      const part = ids.slice(at, at + IDS_PER_REQUEST)
      for (const { id, version } of await this.fetchVersions(index, part)) versions.set(id, version)
    }
    return versions
  }

  private async fetchVersions(index: string, ids: string[]): Promise<{ id: string; version: number }[]> {
    const query = { ids, fields: ['id', 'version'] as ('id' | 'version')[], limit: ids.length }
    try {
      const page = await orUnavailable(() =>
        this.client.index(index).getDocuments<{ id: string; version: number }>(query),
      )
      return page.results
    } catch (error) {
      if (error instanceof SearchUnavailable && error.reason === 'no_index') return []
      throw error
    }
  }
}
