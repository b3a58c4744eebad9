import type { SearchDocument } from '../document.ts'
import type { SearchEngine } from '../engine.ts'
import { listingsIndex } from '../listings-index.ts'
import { probesFor } from '../ranking/probes.ts'
import type { Rankable } from '../ranking/rankable.ts'
import type { Recall } from './evaluate.ts'
import type { EvaluationCase } from './pair-file.server.ts'

const CANDIDATES = 300
const TASK_TIMEOUT_MS = 120_000

/** Fills an index of its own with the pool and recalls candidates from it, as the product does. */
export async function recallFrom(engine: SearchEngine, pool: readonly EvaluationCase[]): Promise<Recall> {
  const spec = { ...listingsIndex, name: 'evaluation' }
  const documents = pool.filter(({ role }) => role === 'offer').map(({ listing }) => toDocument(listing))
  const ticket = await engine.rebuild(spec, batchesOf(documents))
  const outcome = await ticket.done({ timeoutMs: TASK_TIMEOUT_MS })
  if (!outcome.ok) throw outcome.error
  return async ({ listing }) => {
    const { ids } = await engine.candidates(spec.name, {
      probes: probesFor(listing),
      audience: 'member',
      filter: { op: 'eq', field: 'track', value: listing.track },
      limit: CANDIDATES,
    })
    return new Set(ids)
  }
}

function toDocument(listing: Rankable): SearchDocument {
  const { id, track, side, participantId, publishedAt, title, text, tags } = listing
  const { industry, prefecture, municipality, priceMinYen, priceMaxYen, employees } = listing
  return {
    ...{ id, track, side, participantId, publishedAt, title, tags, version: 1, publicText: text, memberText: '' },
    ...{ industry, prefecture, municipality, priceMinYen, priceMaxYen, employees },
  }
}

async function* batchesOf(documents: readonly SearchDocument[]): AsyncGenerator<readonly SearchDocument[]> {
  yield documents
}
