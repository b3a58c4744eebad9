import type { MembershipRole, ParticipantKind, VerificationStatus } from '#prisma/generated/enums.ts'

export interface ActorParticipant {
  id: string
  name: string
  kinds: readonly ParticipantKind[]
  role: MembershipRole
  verificationStatus: VerificationStatus
  isNavigator: boolean
  /** By which, like by its name, other participants may have hidden their listings from it. */
  corporateNumber?: string | null
}

/** A client of a bank or chamber the member belongs to: its profile and its listings may be written for it, nothing else. */
export interface AssistedParticipant extends Pick<ActorParticipant, 'id' | 'name' | 'kinds' | 'verificationStatus'> {
  referrerId: string
}

export interface MemberActor {
  kind: 'member'
  memberId: string
  sessionId: string
  email: string
  displayName: string
  locale: Locale
  isEmailVerified: boolean
  isOperator: boolean
  /**
   * `none`: none is set up, or it was not needed here. `missing`: this session still has to show it, and is nobody's until
   * then. `shown`: it was shown in this session. What others put their trust in wants `shown`.
   */
  secondFactor: 'none' | 'missing' | 'shown'
  participants: readonly ActorParticipant[]
  /** How many notices wait to be read, for the bell of every page. */
  unreadNotices: number
  /** Clients whose consent runs; none of them counts among `participants`. */
  assistedParticipants: readonly AssistedParticipant[]
}

export type Actor = { kind: 'anonymous' } | MemberActor | { kind: 'system'; name: string }

export type Locale = 'ja' | 'en'

export const anonymous: Actor = { kind: 'anonymous' }
/** The application itself: reactions, sweepers, importers. */
export const system = (name: string): Actor => ({ kind: 'system', name })

/** Ids of the participants this actor may write for. */
export function writableParticipantIds(actor: Actor): string[] {
  if (actor.kind !== 'member') return []
  return actor.participants.filter((p) => p.role !== 'read_only').map((p) => p.id)
}

/** Ids of the participants this actor may read for. */
export function readableParticipantIds(actor: Actor): string[] {
  return actor.kind === 'member' ? actor.participants.map((p) => p.id) : []
}

/** Ids of the banks and chambers through which this actor may write for clients: checked ones, where the actor may write. */
export function referrerIds(actor: Actor): string[] {
  if (actor.kind !== 'member' || !actor.isEmailVerified) return []
  const canAssist = (p: ActorParticipant) =>
    p.role !== 'read_only' && p.kinds.includes('referrer') && p.verificationStatus === 'verified'
  return actor.participants.filter(canAssist).map((p) => p.id)
}

/**
 * Ids of the participants whose listings and profile this actor may write: the own ones and the clients assisted. For
 * introductions, signatures, disclosure and payments `writableParticipantIds` alone counts.
 */
export function listingWritableIds(actor: Actor): string[] {
  const assisted = actor.kind === 'member' ? actor.assistedParticipants.map((p) => p.id) : []
  return [...writableParticipantIds(actor), ...assisted]
}

/** The same for reading them as their owner does. */
export function listingReadableIds(actor: Actor): string[] {
  const assisted = actor.kind === 'member' ? actor.assistedParticipants.map((p) => p.id) : []
  return [...readableParticipantIds(actor), ...assisted]
}

/** Ids of the participants through which this actor brokers; none without the second factor. */
export function navigatorIds(actor: Actor): string[] {
  if (actor.kind !== 'member' || actor.secondFactor !== 'shown') return []
  return actor.participants.filter((p) => p.isNavigator).map((p) => p.id)
}

/** Whether the actor works for the operator, and has shown the second factor. */
export const isOperator = (actor: Actor): boolean =>
  actor.kind === 'member' && actor.isOperator && actor.isEmailVerified && actor.secondFactor === 'shown'

/** Whether others put their trust in this member, so that a password alone is not enough. */
export const needsSecondFactor = (actor: MemberActor): boolean =>
  actor.isOperator || actor.participants.some(({ isNavigator }) => isNavigator)
