import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { signUp } from '#app/features/accounts/commands/sign-up.server.ts'
import { signUpSchema } from '#app/features/accounts/schema.ts'
import { SignUpForm } from '#app/features/accounts/ui/sign-up-form.tsx'
import { requestLocale } from '#app/i18n/request-locale.server.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { clientInfo } from '#app/platform/http/client-info.server.ts'
import { publicActions, publicForm } from '#app/platform/http/form-action.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { safeRedirect } from '#app/platform/redirect.ts'
import { sessionHeader } from '#app/platform/session/session.server.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'accounts.signUp.title' }

const INVITATION = /^\/invitations\/[\w-]+$/

/** To the mail that verifies the address; with an invitation's link in hand that is not needed. */
function nextOf(url: URL): string {
  const returnTo = safeRedirect(url.searchParams.get('returnTo'), '')
  if (INVITATION.test(returnTo)) return returnTo
  return returnTo ? `/verify-email?${new URLSearchParams({ returnTo })}` : '/verify-email'
}

export const loader = publicPage(async ({ actor, url }) => {
  if (actor.kind === 'member') throw redirect('/home')
  return { email: (url.searchParams.get('email') ?? '').slice(0, 254) }
})

export const action = publicActions({
  signUp: publicForm(signUpSchema, async (input, { actor, request, url }) => {
    const token = await signUp(input, await requestLocale(request, actor), clientInfo(request))
    return redirect(nextOf(url), { headers: { 'Set-Cookie': await sessionHeader(token) } })
  }),
})

export default function SignUp() {
  const { email } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [params] = useSearchParams()
  const { t } = useT()
  return (
    <Page width="narrow">
      <PageHeader title={t('accounts.signUp.title')} lead={t('accounts.signUp.lead')} />
      <SignUpForm email={email} answer={answer} />
      <p className="border-t border-line pt-6">
        {t('accounts.signUp.haveAccount')}{' '}
        <Link to={{ pathname: '/sign-in', search: params.toString() }}>{t('accounts.signUp.signIn')}</Link>
      </p>
    </Page>
  )
}
