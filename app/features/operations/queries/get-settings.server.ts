import { autoApprovedTracks, listingDays, lookAlikesNeeded, reminderDays } from '#app/features/listings/settings.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'

export interface SettingsPage {
  /** Goes back with the form. */
  seen: string
  autoApproved: string[]
  days: number
  reminderDays: number
  lookAlikesNeeded: number
  changedAt: string | null
}

const keys = [autoApprovedTracks, listingDays, reminderDays, lookAlikesNeeded].map(({ key }) => key)

/** The settings of listings, with a mark of when each was chosen. @param client `db` or a transaction */
export async function readListingSettings(client: Tx): Promise<SettingsPage> {
  const rows = await client.setting.findMany({ where: { key: { in: keys } }, orderBy: { key: 'asc' } })
  const times = rows.map(({ updatedAt }) => updatedAt.getTime())
  return {
    seen: times.join(' '),
    autoApproved: [...(await readSetting(client, autoApprovedTracks))],
    days: await readSetting(client, listingDays),
    reminderDays: await readSetting(client, reminderDays),
    lookAlikesNeeded: await readSetting(client, lookAlikesNeeded),
    changedAt: times.length === 0 ? null : new Date(Math.max(...times)).toISOString(),
  }
}

/** @throws AppError request.forbidden */
export async function getSettings(actor: Actor): Promise<SettingsPage> {
  requirePermission(actor, 'settings:change')
  return readListingSettings(db)
}
