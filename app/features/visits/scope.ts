import { type Actor, isOperator, navigatorIds } from '#app/platform/actor.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** A navigator's visits: the navigator's own. */
export const ownVisitsScope = (actor: Actor): Prisma.VisitWhereInput => ({
  navigatorParticipantId: { in: navigatorIds(actor) },
})

/** Diagnoses: those the navigator has made; the operator reads all. Never the participant they are about. */
export const diagnosesVisibleTo = (actor: Actor): Prisma.DiagnosisWhereInput =>
  isOperator(actor) ? {} : { navigatorParticipantId: { in: navigatorIds(actor) } }

/** Those a navigator looks after: in an introduction or a deal of the navigator's, or visited by the navigator. */
export function membersScope(actor: Actor): Prisma.ParticipantWhereInput {
  const ids = navigatorIds(actor)
  if (ids.length === 0) return { id: { in: [] } }
  const mine = { some: { navigatorParticipantId: { in: ids } } }
  return {
    deletedAt: null,
    id: { notIn: ids },
    OR: [
      { introductionsAsOffer: mine },
      { introductionsAsNeed: mine },
      { dealsAsOffer: mine },
      { dealsAsNeed: mine },
      { visited: mine },
    ],
  }
}
