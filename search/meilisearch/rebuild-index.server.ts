import type { Meilisearch } from 'meilisearch'
import type { SearchDocument } from '../document.ts'
import type { IndexSpec } from '../index-spec.ts'
import type { WriteLog } from '../write-log.ts'
import type { IndexWriter } from './index-writer.server.ts'
import { settingsFor } from './settings.ts'
import { taskTicket } from './task-ticket.server.ts'
import { orUnavailable } from './unavailable.server.ts'

export interface RebuildTools {
  readonly client: Meilisearch
  readonly writer: IndexWriter
  readonly log: WriteLog
  readonly timeoutMs: number
}

/**
 * Builds `name__vN` beside the live index and swaps the two when the last of its tasks has succeeded. Writes that come
 * in meanwhile are applied to both. Answers the uids of the closing tasks; on failure the live index stays as it is.
 */
export async function rebuildIndex(
  tools: RebuildTools,
  spec: IndexSpec,
  batches: AsyncIterable<readonly SearchDocument[]>,
): Promise<number[]> {
  const { client, writer, log } = tools
  const draft = `${spec.name}__v${Date.now()}`
  log.start(spec.name)
  try {
    await fill(tools, spec, draft, batches)
    while (await applyLog(tools, spec.name, draft));
    const swap = await orUnavailable(() => client.swapIndexes([{ indexes: [spec.name, draft], rename: false }]))
    // What slipped in before the swap was enqueued went to the old index only.
    const late = log.drain(spec.name)
    log.stop(spec.name)
    const lateTasks: number[] = []
    for (const write of late) {
      const tasks =
        write.kind === 'upsert'
          ? await writer.upsert(spec.name, write.documents)
          : await writer.remove(spec.name, write.ids)
      lateTasks.push(...tasks)
    }
    const removal = await orUnavailable(() => client.deleteIndex(draft))
    return [swap.taskUid, ...lateTasks, removal.taskUid]
  } catch (error) {
    await client.deleteIndex(draft).catch(() => undefined)
    throw error
  } finally {
    log.stop(spec.name)
  }
}

async function fill(
  { client, writer, timeoutMs }: RebuildTools,
  spec: IndexSpec,
  draft: string,
  batches: AsyncIterable<readonly SearchDocument[]>,
): Promise<void> {
  const settings = settingsFor(spec)
  const tasks: number[] = []
  // A swap needs both indexes, also on the first day; changing settings creates a missing index.
  for (const index of [spec.name, draft]) {
    tasks.push((await orUnavailable(() => client.index(index).updateSettings(settings))).taskUid)
  }
  for await (const documents of batches) tasks.push(...(await writer.upsert(draft, documents)))
  await succeeded(client, tasks, timeoutMs)
}

async function applyLog(
  { client, writer, log, timeoutMs }: RebuildTools,
  name: string,
  draft: string,
): Promise<boolean> {
  const tasks: number[] = []
  const writes = log.drain(name)
  for (const write of writes) {
    tasks.push(
      ...(write.kind === 'upsert'
        ? await writer.upsert(draft, write.documents)
        : await writer.remove(draft, write.ids)),
    )
  }
  await succeeded(client, tasks, timeoutMs)
  return writes.length > 0
}

async function succeeded(client: Meilisearch, tasks: readonly number[], timeoutMs: number): Promise<void> {
  const outcome = await taskTicket(client, tasks).done({ timeoutMs })
  if (!outcome.ok) throw outcome.error
}
