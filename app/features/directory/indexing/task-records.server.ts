import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import type { TaskRef } from '#search/engine.ts'

/** How often each listing was written again already; none for what was written because it changed. */
export type Attempts = ReadonlyMap<string, number>

/**
 * Keeps which task carries the documents of these listings, in place of any older one; nothing where the engine has no
 * tasks. They are asked about later, by the worker.
 */
export async function recordTasks(
  listingIds: readonly string[],
  tasks: readonly TaskRef[] | undefined,
  attempts: Attempts,
): Promise<void> {
  const task = tasks?.at(-1)
  if (!task || listingIds.length === 0) return
  const ids = [...new Set(listingIds)]
  const tries = ids.map((id) => attempts.get(id) ?? 0)
  const now = clock.now()
  await db.$executeRaw`
    INSERT INTO "SearchTask" ("listingId", "taskUid", "enqueuedAt", "attempts", "sentAt", "dueAt")
    SELECT id, ${task.uid}, ${task.enqueuedAt}, tries, ${now}, ${now}
    FROM unnest(${ids}::uuid[], ${tries}::int[]) AS given (id, tries)
    ON CONFLICT ("listingId") DO UPDATE SET "taskUid" = excluded."taskUid", "enqueuedAt" = excluded."enqueuedAt",
      "state" = 'waiting', "attempts" = excluded."attempts", "problem" = NULL,
      "sentAt" = excluded."sentAt", "dueAt" = excluded."dueAt"`
}

/** Keeps that these listings are to be written as soon as the server takes them. */
export async function recordUnsent(listingIds: readonly string[]): Promise<void> {
  const now = clock.now()
  const row = {
    taskUid: null,
    enqueuedAt: null,
    state: 'due',
    attempts: 0,
    problem: null,
    sentAt: now,
    dueAt: now,
  } as const
  await db.$transaction(async (tx) => {
    await tx.searchTask.deleteMany({ where: { listingId: { in: [...listingIds] } } })
    await tx.searchTask.createMany({
      data: [...new Set(listingIds)].map((listingId) => ({ ...row, listingId })),
      skipDuplicates: true,
    })
  })
}

/** An index filled anew makes everything sent before moot. */
export async function forgetTasksBefore(time: Date): Promise<void> {
  await db.searchTask.deleteMany({ where: { sentAt: { lt: time } } })
}
