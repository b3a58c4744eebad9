import { daysLeft, isAgreed, isOpen } from '#app/features/introductions/rules.ts'
import type { SuggestionReason } from '#app/features/navigators/rank-navigators.ts'
import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { requirePermission } from '#app/platform/permissions/resolver.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { Introduction } from '#prisma/generated/client.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { listNavigatorChoices, type NavigatorChoice } from './list-navigator-choices.server.ts'

/** One refusal or handover; only the operator reads all of them. */
export interface OverseenChange {
  id: string
  at: string
  by: string
  side: ListingSide | null
  reason: string
  note: string
  from: string | null
  to: string | null
}

export interface OverseenIntroduction {
  id: string
  track: string
  state: Introduction['state']
  offer: { title: string; name: string }
  need: { title: string; name: string }
  askedBySide: ListingSide
  origin: Introduction['origin']
  askedAt: string
  daysLeft: number | null
  navigator: string | null
  suggested: { name: string; reasons: SuggestionReason[] } | null
  changes: OverseenChange[]
  /** Whom it can be given to; empty where no navigator is wanted. */
  choices: NavigatorChoice[]
}

const listing = { select: { title: true } } as const
const party = { select: { name: true } } as const
const everybody = systemScope('the operator oversees every introduction')

const readRow = (id: string) =>
  db.introduction.findFirst({
    where: { id, ...everybody },
    include: {
      ...{ offerListing: listing, needListing: listing, offerParticipant: party, needParticipant: party },
      suggestedNavigator: { select: { participant: party } },
      navigatorChanges: { orderBy: { changedAt: 'desc' } },
    },
  })

type Row = NonNullable<Awaited<ReturnType<typeof readRow>>>

/** Names of who has it, and of all it went through; somebody who is gone has none. */
async function namesOf({ navigatorParticipantId, navigatorChanges }: Row): Promise<Map<string, string>> {
  const changed = navigatorChanges.flatMap(({ fromNavigatorId, toNavigatorId }) => [fromNavigatorId, toNavigatorId])
  const ids = [...new Set([navigatorParticipantId, ...changed].filter((id) => id !== null))]
  if (ids.length === 0) return new Map()
  const found = await db.participant.findMany({
    where: { id: { in: ids }, ...systemScope('names of navigators for the operator') },
    select: { id: true, name: true },
  })
  return new Map(found.map(({ id, name }) => [id, name]))
}

const mayBeGiven = ({ state, navigatorParticipantId, navigatorWantedAt }: Row): boolean =>
  isOpen(state) &&
  state !== 'waiting' &&
  (state !== 'proposed' || navigatorParticipantId !== null || navigatorWantedAt !== null)

/**
 * An introduction for the operator: who brokers it or is asked to and why, refusals and handovers with their reasons.
 * @throws AppError request.forbidden, introduction.not_found
 */
export async function getOverseenIntroduction(actor: Actor, id: string): Promise<OverseenIntroduction> {
  requirePermission(actor, 'introduction:oversee')
  const row = await readRow(id)
  if (!row) throw new AppError('introduction.not_found')
  const names = await namesOf(row)
  const nameOf = (navigator: string | null) => (navigator === null ? null : (names.get(navigator) ?? null))
  const holder = row.navigatorParticipantId ?? row.suggestedNavigatorId
  return {
    ...{ id: row.id, track: row.track, state: row.state, askedBySide: row.askedBySide, origin: row.origin },
    offer: { title: row.offerListing.title, name: row.offerParticipant.name },
    need: { title: row.needListing.title, name: row.needParticipant.name },
    askedAt: row.createdAt.toISOString(),
    daysLeft: isOpen(row.state) && !isAgreed(row.state) ? daysLeft(row.expiresAt, clock.now()) : null,
    navigator: nameOf(row.navigatorParticipantId),
    suggested:
      row.navigatorParticipantId === null && row.suggestedNavigator
        ? {
            name: row.suggestedNavigator.participant.name,
            reasons: (row.suggestionReasons as SuggestionReason[] | null) ?? [],
          }
        : null,
    changes: row.navigatorChanges.map(({ id: changeId, changedAt, changedBy, side, reason, note, ...change }) => ({
      ...{ id: changeId, at: changedAt.toISOString(), by: changedBy, side, reason, note },
      ...{ from: nameOf(change.fromNavigatorId), to: nameOf(change.toNavigatorId) },
    })),
    choices: mayBeGiven(row) ? await listNavigatorChoices([row], holder) : [],
  }
}
