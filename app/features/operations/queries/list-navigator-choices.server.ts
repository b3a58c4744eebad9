import { rankNavigatorsFor } from '#app/features/introductions/queries/suggest-navigator.server.ts'
import type { SuggestionReason } from '#app/features/navigators/rank-navigators.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'

/** A navigator introductions can be given to; with reasons where the machine proposes it. */
export interface NavigatorChoice {
  participantId: string
  name: string
  reasons: SuggestionReason[] | null
}

type Wanted = Parameters<typeof rankNavigatorsFor>[1]

/**
 * All navigators but one for these introductions: those proposed first, best first, then the others by name, whose hands may be full
 * or who may have an interest. The caller has asked for the permission.
 */
export async function listNavigatorChoices(wanted: Wanted, without: string | null): Promise<NavigatorChoice[]> {
  const [ranked, all] = await Promise.all([
    rankNavigatorsFor(db, wanted, clock.now()),
    db.navigator.findMany({
      where: { participantId: { not: without ?? undefined } },
      select: { participantId: true, participant: { select: { name: true } } },
      orderBy: { participant: { name: 'asc' } },
    }),
  ])
  const nameOf = new Map(all.map(({ participantId, participant }) => [participantId, participant.name]))
  const proposed = ranked.flatMap(({ participantId, reasons }) => {
    const name = nameOf.get(participantId)
    return name === undefined ? [] : [{ participantId, name, reasons }]
  })
  const isProposed = new Set(proposed.map(({ participantId }) => participantId))
  const others = all.filter(({ participantId }) => !isProposed.has(participantId))
  return [
    ...proposed,
    ...others.map(({ participantId, participant }) => ({ participantId, name: participant.name, reasons: null })),
  ]
}
