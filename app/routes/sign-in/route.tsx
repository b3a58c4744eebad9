import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { signIn } from '#app/features/accounts/commands/sign-in.server.ts'
import { signInSchema } from '#app/features/accounts/schema.ts'
import { SignInForm } from '#app/features/accounts/ui/sign-in-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { clientInfo } from '#app/platform/http/client-info.server.ts'
import { publicActions, publicForm } from '#app/platform/http/form-action.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { safeRedirect } from '#app/platform/redirect.ts'
import { parkedFormCookie } from '#app/platform/session/cookies.server.ts'
import { getHalfSignedIn, sessionHeader } from '#app/platform/session/session.server.ts'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'accounts.signIn.title' }

const targetOf = (url: URL) => safeRedirect(url.searchParams.get('returnTo'), '/home')
const codePage = (url: URL) => `/sign-in/code${url.search}`

export const loader = publicPage(async ({ actor, request, url }) => {
  if (actor.kind === 'member') throw redirect(targetOf(url))
  if (await getHalfSignedIn(request)) throw redirect(codePage(url))
  const parked: unknown = await parkedFormCookie().parse(request.headers.get('Cookie'))
  return { leadsBack: url.searchParams.has('returnTo'), isTextKept: Boolean(parked) }
})

export const action = publicActions({
  signIn: publicForm(signInSchema, async (input, { actor, request, url }) => {
    const before = actor.kind === 'member' ? actor.sessionId : undefined
    const { token, isCodeNeeded } = await signIn(input, clientInfo(request), before)
    const target = isCodeNeeded ? codePage(url) : targetOf(url)
    return redirect(target, { headers: { 'Set-Cookie': await sessionHeader(token) } })
  }),
})

export default function SignIn() {
  const { leadsBack, isTextKept } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [params] = useSearchParams()
  const { t } = useT()
  return (
    <Page width="narrow">
      <PageHeader title={t('accounts.signIn.title')} />
      {leadsBack && <Notice>{t(isTextKept ? 'accounts.signIn.backToKept' : 'accounts.signIn.backTo')}</Notice>}
      <SignInForm answer={answer} />
      <p className="border-t border-line pt-6">
        {t('accounts.signIn.noAccount')}{' '}
        <Link to={{ pathname: '/sign-up', search: params.toString() }}>{t('accounts.signIn.signUp')}</Link>
      </p>
    </Page>
  )
}
