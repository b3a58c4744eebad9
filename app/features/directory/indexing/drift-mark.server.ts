import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { z } from 'zod'

const KEY = 'search-settings-drift'

const markSchema = z.object({
  /** Names of the settings that differ. */
  names: z.array(z.string()),
  fingerprint: z.string(),
  /** `reported`: only said. `mending`: being brought in step. `failed`: tried in vain. `stuck`: done, and they differ still. */
  state: z.enum(['reported', 'mending', 'failed', 'stuck']),
  tries: z.number().int(),
})

/** That the settings of the search server differ from the code, as last seen, for all processes and the console. */
export type DriftMark = z.infer<typeof markSchema>

/** The mark and since when it stands; undefined when nothing differs. */
export async function readDriftMark(): Promise<(DriftMark & { setAt: Date }) | undefined> {
  const row = await db.installationMark.findUnique({ where: { key: KEY } })
  const mark = row ? markSchema.safeParse(JSON.parse(row.value)) : undefined
  return row && mark?.success ? { ...mark.data, setAt: row.setAt } : undefined
}

export async function setDriftMark(mark: DriftMark): Promise<void> {
  const data = { value: JSON.stringify(mark), setAt: clock.now() }
  await db.installationMark.upsert({ where: { key: KEY }, create: { key: KEY, ...data }, update: data })
}

export async function clearDriftMark(): Promise<void> {
  await db.installationMark.deleteMany({ where: { key: KEY } })
}
