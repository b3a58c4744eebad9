import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { db } from '#app/platform/db.server.ts'

type Person = { participantId: string; memberId: string }
type Job = { jobId: string }

/** Tells those who decide, but not who has just come or gone. */
async function mailOwners(participantId: string, key: string, jobId: string, except?: string): Promise<void> {
  const owners = await db.membership.findMany({
    where: { participantId, role: 'owner', ...(except && { memberId: { not: except } }) },
    orderBy: { createdAt: 'asc' },
    select: { memberId: true },
  })
  const path = `/participants/${participantId}/members`
  for (const { memberId } of owners) await mailMember({ memberId, key, path, jobId })
}

/** Tells the owners that somebody has accepted an invitation. */
export const onTeamJoined = ({ participantId, memberId }: Person, { jobId }: Job): Promise<void> =>
  mailOwners(participantId, 'team.mail.joined', jobId, memberId)

/** Tells the owners that somebody has left. */
export const onTeamLeft = ({ participantId }: { participantId: string }, { jobId }: Job): Promise<void> =>
  mailOwners(participantId, 'team.mail.left', jobId)

/** Tells who has got another role. */
export const onTeamRoleChanged = ({ participantId, memberId }: Person, { jobId }: Job): Promise<void> =>
  mailMember({ memberId, key: 'team.mail.roleChanged', path: `/participants/${participantId}/members`, jobId })

/** Tells who was taken out of a team. */
export const onTeamRemoved = ({ memberId }: Person, { jobId }: Job): Promise<void> =>
  mailMember({ memberId, key: 'team.mail.removed', path: '/account', jobId })
