import { type WayOut, wayOut } from '#app/features/team/rules.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { isFree, type Obstacles } from '../rules.ts'
import { findObstacles } from './find-obstacles.server.ts'

export interface LeavingParticipant {
  id: string
  name: string
  /** Left to others, to be handed over first, or ended with its last member. */
  way: WayOut
  /** What has to be finished before it can end; none when it goes on with others. */
  obstacles: Obstacles | null
}

async function leavingOf(memberId: string, { id, name }: { id: string; name: string }): Promise<LeavingParticipant> {
  const team = await db.membership.findMany({
    where: { participantId: id },
    select: { memberId: true, role: true },
  })
  const way = wayOut(team, memberId)
  return { id, name, way, obstacles: way === 'last' ? await findObstacles(db, id) : null }
}

const mayGo = ({ way, obstacles }: LeavingParticipant): boolean =>
  way !== 'hand_over' && (obstacles === null || isFree(obstacles))

/** What happens to each participant when the account is deleted, and what has to be done before. */
export async function getDeleteAccountPage(actor: MemberActor) {
  const { memberId, email } = actor
  const participants = await Promise.all(actor.participants.map((participant) => leavingOf(memberId, participant)))
  const otherOperators = { isOperator: true, deletedAt: null, id: { not: memberId } }
  const isLastOperator = actor.isOperator && (await db.member.count({ where: otherOperators })) === 0
  return { email, participants, isLastOperator, isFree: !isLastOperator && participants.every(mayGo) }
}

export type DeleteAccountView = Awaited<ReturnType<typeof getDeleteAccountPage>>
