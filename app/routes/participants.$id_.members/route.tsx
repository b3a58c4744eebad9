import { useActionData, useLoaderData } from '@remix-run/react'
import { changeRole } from '#app/features/team/commands/change-role.server.ts'
import { inviteMember } from '#app/features/team/commands/invite-member.server.ts'
import { leaveTeam } from '#app/features/team/commands/leave-team.server.ts'
import { removeMember } from '#app/features/team/commands/remove-member.server.ts'
import { resendInvitation } from '#app/features/team/commands/resend-invitation.server.ts'
import { revokeInvitation } from '#app/features/team/commands/revoke-invitation.server.ts'
import { transferOwnership } from '#app/features/team/commands/transfer-ownership.server.ts'
import { getTeamPage } from '#app/features/team/queries/get-team-page.server.ts'
import {
  buttonSchema,
  changeRoleSchema,
  invitationIdSchema,
  inviteSchema,
  memberIdSchema,
} from '#app/features/team/schema.ts'
import { TeamPage } from '#app/features/team/ui/team-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'team.title' }

type Params = Record<string, string | undefined>

const idOf = (params: Params) => params['id'] ?? ''
const back = (params: Params, notice: string) =>
  redirectWithNotice(`/participants/${idOf(params)}/members`, `team.notices.${notice}`)

export const loader = memberPage('account:manage', ({ actor, params }) => getTeamPage(actor, idOf(params)))

export const action = memberActions('account:manage', {
  invite: form(inviteSchema, async (input, { actor, params }) => {
    await inviteMember(actor, idOf(params), input)
    return back(params, 'invited')
  }),
  resend: form(invitationIdSchema, async ({ invitationId }, { actor, params }) => {
    await resendInvitation(actor, idOf(params), invitationId)
    return back(params, 'resent')
  }),
  revoke: form(invitationIdSchema, async ({ invitationId }, { actor, params }) => {
    await revokeInvitation(actor, idOf(params), invitationId)
    return back(params, 'revoked')
  }),
  changeRole: form(changeRoleSchema, async (input, { actor, params }) => {
    await changeRole(actor, idOf(params), input)
    return back(params, 'roleChanged')
  }),
  handOver: form(memberIdSchema, async ({ memberId }, { actor, params }) => {
    await transferOwnership(actor, idOf(params), memberId)
    return back(params, 'handedOver')
  }),
  remove: form(memberIdSchema, async ({ memberId }, { actor, params }) => {
    await removeMember(actor, idOf(params), memberId)
    return back(params, 'removed')
  }),
  leave: form(buttonSchema, async (_input, { actor, params }) => {
    await leaveTeam(actor, idOf(params))
    return redirectWithNotice('/account', 'team.notices.left')
  }),
})

export default function Team() {
  return <TeamPage team={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
