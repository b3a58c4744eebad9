import type { Tx } from '../db.server.ts'
import type { Setting } from './setting.ts'

type Values<S extends Record<string, Setting<unknown>>> = { [N in keyof S]: S[N] extends Setting<infer T> ? T : never }

/** Several settings as they stand now, with a mark of when each was chosen. */
export interface SettingsRead<V> {
  values: V
  /** Changes with every choice; goes back with the form, so that two who change them notice each other. */
  seen: string
  /** When one of them was chosen last, ISO; null where none ever was. */
  changedAt: string | null
}

/** Reads several settings at once. @param client `db` or a transaction */
export async function readSettings<S extends Record<string, Setting<unknown>>>(
  client: Tx,
  settings: S,
): Promise<SettingsRead<Values<S>>> {
  const keys = Object.values(settings).map(({ key }) => key)
  const rows = await client.setting.findMany({ where: { key: { in: keys } }, orderBy: { key: 'asc' } })
  const times = rows.map(({ updatedAt }) => updatedAt.getTime())
  const valueOf = ({ key, schema, initial }: Setting<unknown>) => {
    const read = schema.safeParse(rows.find((row) => row.key === key)?.value)
    return read.success ? read.data : initial
  }
  return {
    values: Object.fromEntries(
      Object.entries(settings).map(([name, setting]) => [name, valueOf(setting)]),
    ) as Values<S>,
    seen: times.join(' '),
    changedAt: times.length === 0 ? null : new Date(Math.max(...times)).toISOString(),
  }
}
