import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { requestPasswordReset } from '#app/features/accounts/commands/request-password-reset.server.ts'
import { forgotPasswordSchema } from '#app/features/accounts/schema.ts'
import { ForgotPasswordForm } from '#app/features/accounts/ui/forgot-password-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { clientInfo } from '#app/platform/http/client-info.server.ts'
import { publicActions, publicForm } from '#app/platform/http/form-action.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'accounts.forgot.title' }

export const loader = publicPage(async ({ url }) => ({ isSent: url.searchParams.has('sent') }))

export const action = publicActions({
  ask: publicForm(forgotPasswordSchema, async ({ email }, { request }) => {
    await requestPasswordReset(email, clientInfo(request))
    return redirect('/forgot-password?sent')
  }),
})

function Sent() {
  const { t } = useT()
  return (
    <>
      <PageHeader title={t('accounts.forgot.sentTitle')} />
      <Notice role="status">
        <p>{t('accounts.forgot.sent')}</p>
        <p className="mt-2">{t('accounts.forgot.sentNote')}</p>
      </Notice>
      <div className="flex flex-wrap gap-3">
        <ButtonLink to="/sign-in" variant="secondary">
          {t('accounts.forgot.back')}
        </ButtonLink>
        <ButtonLink to="/forgot-password" variant="quiet">
          {t('accounts.forgot.again')}
        </ButtonLink>
      </div>
    </>
  )
}

export default function ForgotPassword() {
  const { isSent } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  if (isSent)
    return (
      <Page width="narrow">
        <Sent />
      </Page>
    )
  return (
    <Page width="narrow">
      <PageHeader title={t('accounts.forgot.title')} lead={t('accounts.forgot.lead')} />
      <ForgotPasswordForm answer={answer} />
      <p className="border-t border-line pt-6">
        <Link to="/sign-in">{t('accounts.forgot.back')}</Link>
      </p>
    </Page>
  )
}
