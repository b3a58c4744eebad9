import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { contractFeeWaiver as rules } from '#app/tracks/succession/waiver.ts'
import { type Findings, mayBeGranted } from '../conditions.ts'
import { lastDayOf } from '../rules.ts'
import { readFindings } from './read-findings.server.ts'

const findApplication = (id: string) =>
  db.waiverApplication.findFirst({
    where: { id, ...systemScope('the operator decides about every business') },
    include: {
      participant: { select: { id: true, name: true } },
      use: { select: { amountYen: true, usedAt: true, quote: { select: { dealId: true } } } },
    },
  })

async function nameOf(memberId: string | null): Promise<string> {
  if (memberId === null) return ''
  const member = await db.member.findUnique({ where: { id: memberId }, select: { displayName: true } })
  return member?.displayName ?? ''
}

type Application = NonNullable<Awaited<ReturnType<typeof findApplication>>>

const factsOf = (row: Application) => ({
  id: row.id,
  state: row.state,
  participant: row.participant,
  appliedAt: row.appliedAt.toISOString(),
  decidedAt: row.decidedAt?.toISOString() ?? null,
  withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  validUntil: row.validUntil?.toISOString().slice(0, 10) ?? null,
  upToYen: Number(row.upToYen),
  version: row.scheduleVersion,
  note: row.note,
  reason: row.reason,
  use: row.use && { amountYen: Number(row.use.amountYen), at: row.use.usedAt.toISOString() },
})

/** An application as the operator decides about it. @throws AppError request.forbidden, waiver.not_found */
export async function getApplication(actor: MemberActor, id: string) {
  requirePermission(actor, 'waiver:decide')
  const row = await findApplication(id)
  if (!row) throw new AppError('waiver.not_found')
  const now = clock.now()
  const { found } = await readFindings(db, row.participantId, now)
  return {
    ...factsOf(row),
    appliedBy: await nameOf(row.appliedByMemberId),
    decidedBy: await nameOf(row.decidedByMemberId),
    /** What was known when it was asked for, and what is known now. */
    foundThen: row.findings as Findings,
    foundNow: found,
    isOpen: row.state === 'applied',
    mayBeGranted: mayBeGranted(found),
    isOwnBusiness: actor.participants.some((own) => own.id === row.participantId),
    /** The last day, if it is granted today. */
    wouldEnd: lastDayOf(tokyoDay(now), rules.validYears),
  }
}

export type ApplicationRecord = Awaited<ReturnType<typeof getApplication>>
