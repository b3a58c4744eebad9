import type { Tx } from '../db.server.ts'
import type { Setting } from './setting.ts'

/**
 * A setting as it stands now.
 * @param client `db`, or the transaction whose decision rests on it
 * @returns the initial value where nothing has been chosen, or what was chosen is no longer allowed
 */
export async function readSetting<T>(client: Tx, { key, schema, initial }: Setting<T>): Promise<T> {
  const row = await client.setting.findUnique({ where: { key } })
  const read = schema.safeParse(row?.value)
  return read.success ? read.data : initial
}
