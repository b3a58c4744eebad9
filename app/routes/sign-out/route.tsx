import { redirect } from '@remix-run/node'
import { signOut } from '#app/features/accounts/commands/sign-out.server.ts'
import { buttonSchema } from '#app/features/accounts/schema.ts'
import { publicActions, publicForm } from '#app/platform/http/form-action.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { endSessionHeader, getHalfSignedIn } from '#app/platform/session/session.server.ts'

/** Looking at an address signs nobody out. */
export const loader = () => redirect('/')

export const action = publicActions({
  signOut: publicForm(buttonSchema, async (_input, { actor, request }) => {
    await signOut((await getHalfSignedIn(request)) ?? actor)
    return redirectWithNotice('/', 'accounts.notices.signedOut', { 'Set-Cookie': await endSessionHeader() })
  }),
})
