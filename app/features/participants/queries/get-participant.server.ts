import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { participantsVisibleTo } from '../scope.ts'

/** The profile page, for those who may see the name. @throws AppError participant.not_found for everybody else */
export async function getParticipant(actor: MemberActor, id: string) {
  const row = await db.participant.findFirst({ where: { AND: [{ id }, participantsVisibleTo(actor)] } })
  if (!row) throw new AppError('participant.not_found')
  const isOwn = writableParticipantIds(actor).includes(id)
  const isOpen = row.verificationStatus === 'unverified' || row.verificationStatus === 'rejected'
  return {
    id,
    name: row.name,
    kinds: row.kinds,
    industry: row.industry,
    prefecture: row.prefecture,
    municipality: row.municipality,
    employees: row.employees,
    website: row.website,
    description: row.description,
    verificationStatus: row.verificationStatus,
    verifiedAt: row.verifiedAt?.toISOString() ?? null,
    /** What the operator asks for; only for those who can do something about it. */
    rejectionNote: isOwn && row.verificationStatus === 'rejected' ? row.verificationNote : null,
    isOwn,
    isEmailVerified: actor.isEmailVerified,
    canEdit: isOwn && can(actor, 'participant:edit'),
    canRequestVerification: isOwn && isOpen && can(actor, 'participant:request_verification'),
  }
}

export type ParticipantView = Awaited<ReturnType<typeof getParticipant>>
