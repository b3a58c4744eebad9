import type { Actor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { hashToken } from '#app/platform/session/tokens.server.ts'
import { openInvitations } from '../scope.ts'
import type { TeamRole } from '../team-roles.ts'

export type InvitationPage =
  /** Used, taken back, expired or never sent: all the same to whoever tries links. */
  | { state: 'ended' }
  /** Accepted by this very reader before. */
  | { state: 'accepted'; participantId: string }
  | {
      state: 'open'
      participantName: string
      inviterName: string
      role: TeamRole
      email: string
      expiresAt: string
      /** Nobody is signed in, the one it was sent to, or somebody else. */
      reader: 'nobody' | 'invited' | 'other'
      /** Whether the address has an account to sign in with. */
      hasAccount: boolean
      /** The address of who is signed in. */
      readerEmail: string | null
    }

const readerOf = (actor: Actor, email: string) =>
  actor.kind !== 'member' ? 'nobody' : actor.email === email ? 'invited' : 'other'

/** What stands behind the link of an invitation. Only who has the link learns the participant's name. */
export async function getInvitationPage(actor: Actor, token: string): Promise<InvitationPage> {
  const found = await db.invitation.findFirst({
    where: { tokenHash: hashToken(token), participant: { deletedAt: null } },
    include: { participant: { select: { name: true } } },
  })
  if (!found) return { state: 'ended' }
  const { id, participantId, email, role, expiresAt } = found
  if (found.acceptedAt && readerOf(actor, email) === 'invited') return { state: 'accepted', participantId }
  if ((await db.invitation.count({ where: { id, ...openInvitations(clock.now()) } })) === 0) return { state: 'ended' }
  const inviter = await db.member.findUnique({
    where: { id: found.invitedByMemberId },
    select: { displayName: true },
  })
  return {
    state: 'open',
    participantName: found.participant.name,
    inviterName: inviter?.displayName ?? '',
    role,
    email,
    expiresAt: expiresAt.toISOString(),
    reader: readerOf(actor, email),
    hasAccount: (await db.member.count({ where: { email } })) > 0,
    readerEmail: actor.kind === 'member' ? actor.email : null,
  }
}
