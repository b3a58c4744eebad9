import { useActionData, useLoaderData } from '@remix-run/react'
import { passwordAgainSchema } from '#app/features/accounts/schema.ts'
import { deleteAccount } from '#app/features/own-data/commands/delete-account.server.ts'
import { getDeleteAccountPage } from '#app/features/own-data/queries/get-delete-account-page.server.ts'
import { DeleteAccountPage } from '#app/features/own-data/ui/delete-account-page.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { endSessionHeader } from '#app/platform/session/session.server.ts'

export const handle = { titleKey: 'ownData.account.title' }

export const loader = memberPage('account:manage', ({ actor }) => getDeleteAccountPage(actor))

export const action = memberActions('account:manage', {
  delete: form(passwordAgainSchema, async (input, { actor }) => {
    await deleteAccount(actor, input)
    return redirectWithNotice('/', 'ownData.notices.accountDeleted', { 'Set-Cookie': await endSessionHeader() })
  }),
})

export default function DeleteAccount() {
  return <DeleteAccountPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
