import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { type AnyFeeVersion, versionOn } from '#app/tracks/fee-schedule-type.ts'
import { readVersion } from '../schema-stored.ts'
import { firstScheduleOf } from '../schedules.ts'
import { standingOf, type VersionStanding } from '../version-standing.ts'
import { type VersionView, versionView } from '../version-view.ts'
import { readSchedule } from './read-schedules.server.ts'

export interface FeeScheduleHistory extends VersionView {
  /** None for a version that comes with the code. */
  id: string | null
  standing: VersionStanding
}

export interface FeeSchedulePage {
  key: string
  /** Newest first. */
  versions: FeeScheduleHistory[]
  /** What the form for a new version is filled with. */
  last: AnyFeeVersion
  today: string
}

/** A schedule with all its versions. @throws AppError request.forbidden, request.not_found */
export async function getFeeSchedule(actor: Actor, key: string): Promise<FeeSchedulePage> {
  requirePermission(actor, 'fee:set')
  const first = firstScheduleOf(key)
  if (!first) throw new AppError('request.not_found')
  const today = tokyoDay(clock.now())
  const rows = await db.feeScheduleVersion.findMany({ where: { scheduleKey: key } })
  const inForce = versionOn(await readSchedule(db, first), today)
  const brought = first.versions.map((version) => ({ id: null, state: 'approved' as const, version }))
  const added = rows.map((row) => ({ id: row.id, state: row.state, version: readVersion(row) }))
  const all = [...brought, ...added].sort((one, other) => other.version.validFrom.localeCompare(one.version.validFrom))
  return {
    key,
    versions: all.map(({ id, state, version }) => ({
      ...versionView(version),
      id,
      standing: standingOf({ ...version, state }, inForce?.version, today),
    })),
    last: inForce ?? first.versions[0]!,
    today,
  }
}
