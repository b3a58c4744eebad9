import { redirect } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { type SecondFactorInput, showSecondFactor } from '#app/features/accounts/commands/show-second-factor.server.ts'
import { codeSchema, recoveryCodeSchema } from '#app/features/accounts/schema.ts'
import { CodeForm, RecoveryCodeForm } from '#app/features/accounts/ui/code-forms.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { clientInfo } from '#app/platform/http/client-info.server.ts'
import { publicActions, publicForm } from '#app/platform/http/form-action.server.ts'
import { type PageArgs, publicPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { safeRedirect } from '#app/platform/redirect.ts'
import { getHalfSignedIn, sessionHeader } from '#app/platform/session/session.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'accounts.signInCode.title' }

const targetOf = (url: URL) => safeRedirect(url.searchParams.get('returnTo'), '/home')

/** Who gave the password in this browser; whoever did not is led to where that is done, who is in already goes on. */
async function halfOf({ actor, request, url }: PageArgs) {
  if (actor.kind === 'member') throw redirect(targetOf(url))
  const half = await getHalfSignedIn(request)
  if (!half) throw redirect(`/sign-in${url.search}`)
  return half
}

async function show(input: SecondFactorInput, args: PageArgs): Promise<HeadersInit> {
  const token = await showSecondFactor(await halfOf(args), input, clientInfo(args.request))
  return { 'Set-Cookie': await sessionHeader(token) }
}

export const loader = publicPage(async (args) => {
  await halfOf(args)
  return null
})

export const action = publicActions({
  code: publicForm(codeSchema, async (input, args) =>
    redirect(targetOf(args.url), { headers: await show(input, args) }),
  ),
  recovery: publicForm(recoveryCodeSchema, async (input, args) =>
    redirectWithNotice(targetOf(args.url), 'accounts.notices.recoveryCodeUsed', await show(input, args)),
  ),
})

export default function SignInCode() {
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <Page width="narrow">
      <PageHeader title={t('accounts.signInCode.title')} lead={t('accounts.signInCode.lead')} />
      <CodeForm answer={answer} />
      <RecoveryCodeForm answer={answer} />
      <Form method="post" action="/sign-out" className="border-t border-line pt-6">
        <Button variant="quiet">{t('accounts.signInCode.cancel')}</Button>
      </Form>
    </Page>
  )
}
