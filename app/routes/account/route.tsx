import { useActionData, useLoaderData } from '@remix-run/react'
import { changePassword } from '#app/features/accounts/commands/change-password.server.ts'
import { editAccount } from '#app/features/accounts/commands/edit-account.server.ts'
import { endOtherSessions } from '#app/features/accounts/commands/end-other-sessions.server.ts'
import { endSession } from '#app/features/accounts/commands/end-session.server.ts'
import { requestEmailChange } from '#app/features/accounts/commands/request-email-change.server.ts'
import { getAccount } from '#app/features/accounts/queries/get-account.server.ts'
import {
  buttonSchema,
  changeEmailSchema,
  changePasswordSchema,
  editAccountSchema,
  endSessionSchema,
} from '#app/features/accounts/schema.ts'
import { AccountPage } from '#app/features/accounts/ui/account-page.tsx'
import { clientInfo } from '#app/platform/http/client-info.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { localeCookie } from '#app/platform/session/cookies.server.ts'
import { sessionHeader } from '#app/platform/session/session.server.ts'

export const handle = { titleKey: 'accounts.account.title' }

export const loader = memberPage('account:manage', ({ actor }) => getAccount(actor))

export const action = memberActions('account:manage', {
  edit: form(editAccountSchema, async (input, { actor }) => {
    await editAccount(actor, input)
    // The language chosen in this browser goes before the member's own; here they are chosen together.
    const headers = { 'Set-Cookie': await localeCookie().serialize(input.locale) }
    return redirectWithNotice('/account', 'accounts.notices.edited', headers)
  }),
  changeEmail: form(changeEmailSchema, async (input, { actor, request }) => {
    await requestEmailChange(actor, input, clientInfo(request))
    return redirectWithNotice('/account', 'accounts.notices.emailChangeRequested')
  }),
  changePassword: form(changePasswordSchema, async (input, { actor, request }) => {
    const token = await changePassword(actor, input, clientInfo(request))
    return redirectWithNotice('/account', 'accounts.notices.passwordChanged', {
      'Set-Cookie': await sessionHeader(token),
    })
  }),
  endSession: form(endSessionSchema, async ({ sessionId }, { actor }) => {
    await endSession(actor, sessionId)
    return redirectWithNotice('/account', 'accounts.notices.sessionEnded')
  }),
  endOthers: form(buttonSchema, async (_input, { actor }) => {
    await endOtherSessions(actor)
    return redirectWithNotice('/account', 'accounts.notices.othersEnded')
  }),
})

export default function Account() {
  return <AccountPage account={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
