import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { openTransitions } from '#app/platform/process/process.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { type ShownField, shownFields } from '#app/features/listings/shown-field.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { type ListingSide, otherSide } from '#app/tracks/track-definition.ts'
import type { IntroductionState } from '#prisma/generated/enums.ts'
import { agreedAt, participantOf, partyRole } from '../introduction-role.ts'
import { type ParticipantProfile, profileColumns, toProfile } from '../participant-profile.ts'
import { type IntroductionTransition, process } from '../process.ts'
import { daysLeft, firstState, isAgreed, isOpen, turnOf } from '../rules.ts'
import { getTrust, type Trust } from './get-trust.server.ts'
import { getWaitingPlace, type WaitingPlace } from './get-waiting-place.server.ts'
import { introductionAskerScope, introductionCounterpartScope } from '../scope.ts'

/** An introduction as one of its two parties sees it. Only the counterpart learns a name: the asker's. */
export interface IntroductionView {
  id: string
  track: string
  state: IntroductionState
  role: 'asker' | 'counterpart'
  side: ListingSide
  turn: 'counterpart' | 'navigator' | null
  isMyTurn: boolean
  steps: IntroductionTransition[]
  myListing: { id: string; title: string }
  theirListing: { id: string; title: string; fields: ShownField[] }
  message: string
  /** For the counterpart. */
  navigatorNote: string | null
  asker: ParticipantProfile | null
  /** What is known of the other party's reliability; for the asker without a name. */
  trust: Trust
  askedAt: string
  stateChangedAt: string
  daysLeft: number | null
  end: { by: string; reason: string | null; note: string | null } | null
  /** The time has run out: the reader may still answer, or the counterpart has. */
  lateAnswer: 'possible' | 'given' | null
  dealId: string | null
  /** A navigator has brought it up; both are asked. */
  isProposal: boolean
  /** Goes, or has gone, straight to the counterpart. */
  isDirect: boolean
  /** The reader has said yes, the other is still to answer. */
  hasAgreed: boolean
  /** On the waiting list. */
  place: WaitingPlace | null
  /** Who brokers, or is to; null where the two talk directly or nobody has a place. */
  navigator: { name: string; isAppointed: boolean; mayBeRefused: boolean } | null
  /** In a direct introduction: may be called, is called, or neither. */
  calling: 'possible' | 'called' | null
}

const listingColumns = { ...valueColumns, id: true } as const

async function findIntroduction(actor: MemberActor, id: string) {
  const include = {
    offerListing: { select: listingColumns },
    needListing: { select: listingColumns },
    deal: { select: { id: true } },
    navigatorChanges: { where: { side: { not: null } }, select: { side: true } },
  } as const
  return (
    (await db.introduction.findFirst({ where: { AND: [{ id }, introductionAskerScope(actor)] }, include })) ??
    (await db.introduction.findFirst({ where: { AND: [{ id }, introductionCounterpartScope(actor)] }, include }))
  )
}

type IntroductionRow = NonNullable<Awaited<ReturnType<typeof findIntroduction>>>

async function profileOf(id: string): Promise<ParticipantProfile> {
  return toProfile(await db.participant.findUniqueOrThrow({ where: { id }, select: profileColumns }))
}

/** The navigator by name: members meet a person, and may ask for another one once. */
async function navigatorOf(row: IntroductionRow, side: ListingSide, canAct: boolean) {
  const id = row.navigatorParticipantId ?? (isOpen(row.state) ? row.suggestedNavigatorId : null)
  if (id === null) return null
  const { name } = await db.participant.findUniqueOrThrow({ where: { id }, select: { name: true } })
  const hasRefused = row.navigatorChanges.some((change) => change.side === side)
  return {
    name,
    isAppointed: row.navigatorParticipantId !== null,
    mayBeRefused: canAct && isOpen(row.state) && !hasRefused,
  }
}

function callingOf({ state, navigatorParticipantId, navigatorWantedAt }: IntroductionRow, canAct: boolean) {
  if (state !== 'proposed' || navigatorParticipantId !== null) return null
  return navigatorWantedAt ? 'called' : canAct ? 'possible' : null
}

function endOf({ state, endedBy, endReason, endNote }: IntroductionRow): IntroductionView['end'] {
  return isOpen(state) || isAgreed(state) ? null : { by: endedBy ?? 'system', reason: endReason, note: endNote }
}

function lateAnswerOf(row: IntroductionRow, role: 'asker' | 'counterpart', canAct: boolean) {
  if (row.state !== 'expired' || row.origin !== 'member') return null
  if (row.answeredLateAt !== null) return 'given' as const
  return role === 'counterpart' && canAct ? ('possible' as const) : null
}

/**
 * One introduction for the member who asked or was asked.
 * @throws AppError introduction.not_found
 */
export async function getIntroduction(actor: MemberActor, id: string): Promise<IntroductionView> {
  const row = await findIntroduction(actor, id)
  if (!row) throw new AppError('introduction.not_found')
  const { role, side, canAct } = partyRole(actor, row)
  const other = otherSide(side)
  const listings = { offer: row.offerListing, need: row.needListing }
  const [mine, theirs] = [listings[side], listings[other]]
  const isProposal = row.origin === 'navigator'
  const turn = turnOf(row.state)
  // Whoever has asked, or has said yes first, is known to the other; nobody else is.
  const otherIsNamed = role === 'counterpart' && agreedAt(row, other) !== null
  return {
    id: row.id,
    track: row.track,
    state: row.state,
    role,
    side,
    turn,
    isMyTurn: canAct && turn === role,
    steps: canAct ? openTransitions(process, row.state, role) : [],
    myListing: { id: mine.id, title: mine.title },
    theirListing: {
      id: theirs.id,
      title: theirs.title,
      fields: shownFields(theirs, ['public', 'member']).filter(({ key }) => key !== 'title'),
    },
    message: row.message,
    navigatorNote: role === 'counterpart' || isProposal ? row.navigatorNote : null,
    asker: otherIsNamed ? await profileOf(participantOf(row, other)) : null,
    trust: await getTrust(participantOf(row, other)),
    askedAt: row.createdAt.toISOString(),
    stateChangedAt: row.stateChangedAt.toISOString(),
    daysLeft: isOpen(row.state) ? daysLeft(row.expiresAt, clock.now()) : null,
    end: endOf(row),
    lateAnswer: lateAnswerOf(row, role, canAct),
    dealId: row.deal?.id ?? null,
    isProposal,
    isDirect: isProposal || firstState(trackOf(row.track).brokering) === 'proposed',
    hasAgreed: isProposal && role === 'asker',
    place: row.state === 'waiting' ? await getWaitingPlace(row) : null,
    navigator: await navigatorOf(row, side, canAct),
    calling: callingOf(row, canAct),
  }
}
