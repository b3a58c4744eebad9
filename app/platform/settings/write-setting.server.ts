import type { CommandContext } from '../command.server.ts'
import type { Setting } from './setting.ts'

/** Keeps a choice. The caller has asked for the permission. */
export async function writeSetting<T>(
  { tx, actor, now }: CommandContext,
  { key, schema }: Setting<T>,
  value: T,
): Promise<void> {
  const data = {
    value: schema.parse(value) as object,
    updatedAt: now,
    updatedByMemberId: actor.kind === 'member' ? actor.memberId : null,
  }
  await tx.setting.upsert({ where: { key }, create: { key, ...data }, update: data })
}
