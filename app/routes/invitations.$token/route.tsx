import { useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { redirect } from '@remix-run/node'
import { acceptInvitation } from '#app/features/team/commands/accept-invitation.server.ts'
import { getInvitationPage } from '#app/features/team/queries/get-invitation-page.server.ts'
import { buttonSchema } from '#app/features/team/schema.ts'
import { InvitationPage } from '#app/features/team/ui/invitation-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'

export const handle = { titleKey: 'team.invitation.pageTitle' }

export const loader = publicPage(async ({ actor, params }) => {
  const page = await getInvitationPage(actor, params['token'] ?? '')
  if (page.state === 'accepted') throw redirect(`/participants/${page.participantId}`)
  return page
})

export const action = memberActions('account:manage', {
  accept: form(buttonSchema, async (_input, { actor, params }) => {
    const participantId = await acceptInvitation(actor, params['token'] ?? '')
    return redirectWithNotice(`/participants/${participantId}`, 'team.notices.joined')
  }),
})

export default function Invitation() {
  const page = useLoaderData<typeof loader>()
  const { pathname } = useLocation()
  return <InvitationPage page={page} path={pathname} answer={useActionData<typeof action>()} />
}
