import type { Meilisearch, Settings } from 'meilisearch'
import type { SearchDocument } from '../document.ts'
import type { TaskRef } from '../engine.ts'
import type { IndexSpec } from '../index-spec.ts'
import type { WriteLog } from '../write-log.ts'
import type { IndexWriter } from './index-writer.server.ts'
import { liveSettings } from './live-settings.server.ts'
import { taskRef, taskTicket } from './task-ticket.server.ts'
import { orUnavailable } from './unavailable.server.ts'

export interface RebuildTools {
  readonly client: Meilisearch
  readonly writer: IndexWriter
  readonly log: WriteLog
  readonly settings: Settings
  readonly timeoutMs: number
}

const DRAFT = '__v'
/** A draft is filled within hours; an older one was left by a process that was killed. */
const LEFT_AFTER_MS = 24 * 3_600_000
const INDEXES_READ = 1_000

/**
 * Builds `name__vN` beside the live index and swaps the two when the last of its tasks has succeeded. Writes that come
 * in meanwhile are applied to both. Answers the closing tasks; on failure the live index stays as it is.
 */
export async function rebuildIndex(
  tools: RebuildTools,
  spec: IndexSpec,
  batches: AsyncIterable<readonly SearchDocument[]>,
): Promise<TaskRef[]> {
  const { client, writer, log } = tools
  const draft = `${spec.name}${DRAFT}${Date.now()}`
  await removeLeftDrafts(client, spec.name)
  log.start(spec.name)
  try {
    await fill(tools, spec, draft, batches)
    while (await applyLog(tools, spec, draft));
    const swap = await orUnavailable(() => client.swapIndexes([{ indexes: [spec.name, draft], rename: false }]))
    // What slipped in before the swap was enqueued went to the old index only.
    const late = log.drain(spec.name)
    log.stop(spec.name)
    const lateTasks: TaskRef[] = []
    for (const write of late) {
      const tasks =
        write.kind === 'upsert'
          ? await writer.upsert(spec.name, spec, write.documents)
          : await writer.remove(spec.name, write.ids)
      lateTasks.push(...tasks)
    }
    const removal = await orUnavailable(() => client.deleteIndex(draft))
    return [taskRef(swap), ...lateTasks, taskRef(removal)]
  } catch (error) {
    await client.deleteIndex(draft).catch(() => undefined)
    throw error
  } finally {
    log.stop(spec.name)
  }
}

async function removeLeftDrafts(client: Meilisearch, name: string): Promise<void> {
  const { results } = await orUnavailable(() => client.getIndexes({ limit: INDEXES_READ }))
  for (const { uid } of results) {
    const [base, madeAt] = uid.split(DRAFT)
    if (base !== name || !(Number(madeAt) < Date.now() - LEFT_AFTER_MS)) continue
    await orUnavailable(() => client.deleteIndex(uid))
  }
}

async function fill(
  { client, writer, settings, timeoutMs }: RebuildTools,
  spec: IndexSpec,
  draft: string,
  batches: AsyncIterable<readonly SearchDocument[]>,
): Promise<void> {
  // A swap needs both indexes, also on the first day. The live one keeps its settings until it is swapped away.
  const isFirst = (await liveSettings(client, spec.name)) === null
  const tasks: TaskRef[] = []
  // Changing settings creates a missing index.
  for (const index of isFirst ? [spec.name, draft] : [draft]) {
    tasks.push(taskRef(await orUnavailable(() => client.index(index).updateSettings(settings))))
  }
  for await (const documents of batches) tasks.push(...(await writer.upsert(draft, spec, documents)))
  await succeeded(client, tasks, timeoutMs)
}

async function applyLog(
  { client, writer, log, timeoutMs }: RebuildTools,
  spec: IndexSpec,
  draft: string,
): Promise<boolean> {
  const tasks: TaskRef[] = []
  const writes = log.drain(spec.name)
  for (const write of writes) {
    tasks.push(
      ...(write.kind === 'upsert'
        ? await writer.upsert(draft, spec, write.documents)
        : await writer.remove(draft, write.ids)),
    )
  }
  await succeeded(client, tasks, timeoutMs)
  return writes.length > 0
}

async function succeeded(client: Meilisearch, tasks: readonly TaskRef[], timeoutMs: number): Promise<void> {
  const outcome = await taskTicket(client, tasks).done({ timeoutMs })
  if (!outcome.ok) throw outcome.error
}
