import { clock } from '#app/platform/clock.ts'
import type { EventPayloads } from '#app/platform/events.ts'
import { findDifferences, mend } from '../indexing/differences.server.ts'
import { leaveReport } from '../indexing/reconcile-report.server.ts'
import { searchEngine } from '../search-engine.server.ts'
import { indexChanged } from './keep-index.server.ts'

/** Compares the live index with the database for `npm run search:reconcile`, which waits until the time it names. */
export async function onReconcileAsked({
  requestId,
  fix,
  until,
}: EventPayloads['search.reconcile_asked']): Promise<void> {
  if (new Date(until) < clock.now()) return
  const engine = searchEngine()
  const differences = await findDifferences(engine)
  if (fix) {
    await mend(engine, differences)
    indexChanged()
  }
  await leaveReport(requestId, differences)
}
