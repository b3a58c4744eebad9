import type { Meilisearch } from 'meilisearch'
import type { SearchDocument } from '../document.ts'
import type { TaskRef } from '../engine.ts'
import type { IndexSpec } from '../index-spec.ts'
import type { Embedding } from './embedding.ts'
import { storedDocument } from './stored-document.ts'
import { taskRef } from './task-ticket.server.ts'
import { orUnavailable } from './unavailable.server.ts'
import { embedDocuments } from './vectors.server.ts'
import { VersionGuard } from './version-guard.server.ts'

/** Sends writes to one server; every method answers the tasks it enqueued. */
export class IndexWriter {
  private readonly guard: VersionGuard

  constructor(
    private readonly client: Meilisearch,
    private readonly embedding: Embedding | undefined,
    private readonly onTrouble: (error: Error) => void,
  ) {
    this.guard = new VersionGuard(client)
  }

  /**
   * Documents older than what the server has are left out.
   * @param spec what the documents belong to; needed where their vectors are made here
   */
  async upsert(index: string, spec: IndexSpec | undefined, documents: readonly SearchDocument[]): Promise<TaskRef[]> {
    const fresh = await this.guard.fresh(index, newestOfEach(documents))
    if (fresh.length === 0) return []
    const vectors = await embedDocuments(spec, this.embedding, fresh, this.onTrouble)
    const stored = fresh.map((document, at) => ({ ...storedDocument(document), ...vectors?.[at] }))
    const task = await orUnavailable(() => this.client.index(index).addDocuments(stored, { primaryKey: 'id' }))
    this.guard.noteSent(index, fresh)
    return [taskRef(task)]
  }

  async remove(index: string, ids: readonly string[]): Promise<TaskRef[]> {
    if (ids.length === 0) return []
    const task = await orUnavailable(() => this.client.index(index).deleteDocuments([...ids]))
    this.guard.noteRemoved(index, ids)
    return [taskRef(task)]
  }
}

function newestOfEach(documents: readonly SearchDocument[]): SearchDocument[] {
  const newest = new Map<string, SearchDocument>()
  for (const document of documents) {
    if ((newest.get(document.id)?.version ?? -Infinity) <= document.version) newest.set(document.id, document)
  }
  return [...newest.values()]
}
