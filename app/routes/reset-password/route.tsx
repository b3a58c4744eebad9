import { useActionData, useLoaderData } from '@remix-run/react'
import { resetPassword } from '#app/features/accounts/commands/reset-password.server.ts'
import { isEmailTokenUsable } from '#app/features/accounts/queries/is-email-token-usable.server.ts'
import { resetPasswordSchema } from '#app/features/accounts/schema.ts'
import { ResetPasswordForm } from '#app/features/accounts/ui/reset-password-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { clientInfo } from '#app/platform/http/client-info.server.ts'
import { publicActions, publicForm } from '#app/platform/http/form-action.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { sessionHeader } from '#app/platform/session/session.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'accounts.reset.title' }

export const loader = publicPage(async ({ url }) => {
  const token = url.searchParams.get('token') ?? ''
  return { token: (await isEmailTokenUsable(token, 'reset_password')) ? token : null }
})

export const action = publicActions({
  reset: publicForm(resetPasswordSchema, async ({ token, newPassword }, { request }) => {
    const session = await resetPassword(token, newPassword, clientInfo(request))
    return redirectWithNotice('/home', 'accounts.notices.passwordReset', { 'Set-Cookie': await sessionHeader(session) })
  }),
})

export default function ResetPassword() {
  const { token } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  if (token === null)
    return (
      <Page width="narrow">
        <PageHeader title={t('accounts.reset.invalidTitle')} lead={t('accounts.reset.invalidLead')} />
        <div>
          <ButtonLink to="/forgot-password">{t('accounts.reset.invalidAction')}</ButtonLink>
        </div>
      </Page>
    )
  return (
    <Page width="narrow">
      <PageHeader title={t('accounts.reset.title')} lead={t('accounts.reset.lead')} />
      <ResetPasswordForm token={token} answer={answer} />
    </Page>
  )
}
