import type { Meilisearch } from 'meilisearch'
import type { SearchDocument } from '../document.ts'
import { storedDocument } from './stored-document.ts'
import { orUnavailable } from './unavailable.server.ts'
import { VersionGuard } from './version-guard.server.ts'

/** Sends writes to one server; every method answers the uids of the tasks it enqueued. */
export class IndexWriter {
  private readonly guard: VersionGuard

  constructor(private readonly client: Meilisearch) {
    this.guard = new VersionGuard(client)
  }

  /** Documents older than what the server has are left out. */
  async upsert(index: string, documents: readonly SearchDocument[]): Promise<number[]> {
    const fresh = await this.guard.fresh(index, newestOfEach(documents))
    if (fresh.length === 0) return []
    const stored = fresh.map(storedDocument)
    const task = await orUnavailable(() => this.client.index(index).addDocuments(stored, { primaryKey: 'id' }))
    this.guard.noteSent(index, fresh)
    return [task.taskUid]
  }

  async remove(index: string, ids: readonly string[]): Promise<number[]> {
    if (ids.length === 0) return []
    const task = await orUnavailable(() => this.client.index(index).deleteDocuments([...ids]))
    this.guard.noteRemoved(index, ids)
    return [task.taskUid]
  }
}

function newestOfEach(documents: readonly SearchDocument[]): SearchDocument[] {
  const newest = new Map<string, SearchDocument>()
  for (const document of documents) {
    if ((newest.get(document.id)?.version ?? -Infinity) <= document.version) newest.set(document.id, document)
  }
  return [...newest.values()]
}
