import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { versionOn } from '#app/tracks/fee-schedule-type.ts'
import { type Sample, samplesOf } from '../samples.ts'
import { readVersion } from '../schema-stored.ts'
import { firstScheduleOf } from '../schedules.ts'
import { standingOf, type VersionStanding } from '../version-standing.ts'
import { type VersionView, versionView } from '../version-view.ts'
import { readSchedule } from './read-schedules.server.ts'

interface Act {
  by: string
  at: string
}

export interface FeeVersionPage extends VersionView {
  id: string
  scheduleKey: string
  standing: VersionStanding
  drafted: Act
  approved: Act | null
  withdrawn: Act | null
  /** The version that holds today. */
  inForce: VersionView | null
  /** The same cases under both. */
  samples: (Sample & { beforeYen: number | null })[]
  isOwnDraft: boolean
}

async function namesOf(ids: (string | null)[]): Promise<Map<string, string>> {
  const members = await db.member.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, displayName: true },
  })
  return new Map(members.map(({ id, displayName }) => [id, displayName]))
}

/** A version beside the one in force. @throws AppError request.forbidden, request.not_found */
export async function getFeeVersion(actor: MemberActor, id: string): Promise<FeeVersionPage> {
  requirePermission(actor, 'fee:set')
  const row = await db.feeScheduleVersion.findUnique({ where: { id } })
  const first = row && firstScheduleOf(row.scheduleKey)
  if (!row || !first) throw new AppError('request.not_found')
  const today = tokyoDay(clock.now())
  const [schedule, names] = await Promise.all([
    readSchedule(db, first),
    namesOf([row.createdByMemberId, row.approvedByMemberId, row.withdrawnByMemberId]),
  ])
  const act = (by: string | null, at: Date | null): Act | null =>
    by && at ? { by: names.get(by) ?? '', at: at.toISOString() } : null
  const version = readVersion(row)
  const inForce = versionOn(schedule, today)
  const before = inForce ? samplesOf(inForce) : []
  return {
    ...versionView(version),
    id,
    scheduleKey: row.scheduleKey,
    standing: standingOf({ ...version, state: row.state }, inForce?.version, today),
    drafted: { by: names.get(row.createdByMemberId) ?? '', at: row.createdAt.toISOString() },
    approved: act(row.approvedByMemberId, row.approvedAt),
    withdrawn: act(row.withdrawnByMemberId, row.withdrawnAt),
    inForce: inForce ? versionView(inForce) : null,
    samples: samplesOf(version).map((sample, at) => ({ ...sample, beforeYen: before[at]?.totalYen ?? null })),
    isOwnDraft: row.createdByMemberId === actor.memberId,
  }
}
