import type { MembershipRole, ParticipantKind, VerificationStatus } from '#prisma/generated/enums.ts'

export interface ActorParticipant {
  id: string
  name: string
  kinds: readonly ParticipantKind[]
  role: MembershipRole
  verificationStatus: VerificationStatus
  isNavigator: boolean
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
  participants: readonly ActorParticipant[]
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

/** Ids of the participants through which this actor brokers. */
export function navigatorIds(actor: Actor): string[] {
  if (actor.kind !== 'member') return []
  return actor.participants.filter((p) => p.isNavigator).map((p) => p.id)
}

export const isOperator = (actor: Actor): boolean =>
  actor.kind === 'member' && actor.isOperator && actor.isEmailVerified
