import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { readableParticipantIds } from '#app/platform/actor.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { type WaiverStanding, waiverStandingOf } from '#app/features/fees/waiver.ts'
import { contractFeeWaiver as rules } from '#app/tracks/succession/waiver.ts'
import { ownApplicationsScope } from '../scope.ts'

export interface OwnWaiver {
  participantId: string
  name: string
  standing: WaiverStanding['is']
}

/** Where each of the actor's businesses stands with the waiver. */
export async function listOwnWaivers(actor: MemberActor): Promise<OwnWaiver[]> {
  const { waiverKey } = rules
  const today = tokyoDay(clock.now())
  const [applications, uses] = await Promise.all([
    db.waiverApplication.findMany({
      where: { AND: [{ waiverKey, state: { not: 'withdrawn' } }, ownApplicationsScope(actor)] },
      orderBy: [{ appliedAt: 'desc' }, { id: 'desc' }],
    }),
    db.waiverUse.findMany({
      where: { waiverKey, participantId: { in: readableParticipantIds(actor) }, ...systemScope('of the actor’s own') },
      select: { participantId: true, usedAt: true, amountYen: true },
    }),
  ])
  return actor.participants.map(({ id, name }) => {
    const latest = applications.find(({ participantId }) => participantId === id) ?? null
    const use = uses.find(({ participantId }) => participantId === id) ?? null
    return { participantId: id, name, standing: waiverStandingOf(latest, use, today).is }
  })
}
