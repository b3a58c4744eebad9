import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requestEmailVerification } from '#app/features/accounts/commands/request-email-verification.server.ts'
import { verifyEmail } from '#app/features/accounts/commands/verify-email.server.ts'
import { getVerificationPage } from '#app/features/accounts/queries/get-verification-page.server.ts'
import { buttonSchema, verifyEmailSchema } from '#app/features/accounts/schema.ts'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { VerificationSent } from '#app/features/accounts/ui/verification-sent.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { AppError } from '#app/platform/errors/app-error.ts'
import { clientInfo } from '#app/platform/http/client-info.server.ts'
import { publicActions, publicForm } from '#app/platform/http/form-action.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { safeRedirect } from '#app/platform/redirect.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'accounts.verify.title' }

export const loader = publicPage(async ({ actor, url }) => {
  const page = await getVerificationPage(actor, url.searchParams.get('token'))
  if (page.state === 'sign_in') throw redirect('/sign-in?returnTo=/verify-email')
  if (page.state === 'done') throw redirect('/home')
  return {
    ...page,
    returnTo: safeRedirect(url.searchParams.get('returnTo'), '') || null,
    hasParticipant: actor.kind === 'member' && actor.participants.length > 0,
  }
})

export const action = publicActions({
  verify: publicForm(verifyEmailSchema, async ({ token }, { actor }) => {
    await verifyEmail(actor, token)
    return redirectWithNotice(actor.kind === 'member' ? '/home' : '/sign-in', 'accounts.notices.verified')
  }),
  resend: publicForm(buttonSchema, async (_input, { actor, request }) => {
    if (actor.kind !== 'member') throw new AppError('request.sign_in_first')
    await requestEmailVerification(actor, clientInfo(request))
    return redirectWithNotice('/verify-email', 'accounts.notices.resent')
  }),
})

export default function VerifyEmail() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <Page width="narrow">
      {page.state === 'sent' && <VerificationSent {...page} answer={answer} />}
      {page.state === 'press' && (
        <>
          <PageHeader title={t('accounts.verify.pressTitle')} lead={t('accounts.verify.pressLead')} />
          <ButtonForm
            intent="verify"
            field={{ name: 'token', value: page.token }}
            wide
            pendingLabel={t('accounts.verify.pressing')}
            answer={answer}
          >
            {t('accounts.verify.press')}
          </ButtonForm>
        </>
      )}
      {page.state === 'invalid' && (
        <>
          <PageHeader title={t('accounts.verify.invalidTitle')} lead={t('accounts.verify.invalidLead')} />
          {page.canResend ? (
            <ButtonForm intent="resend" pendingLabel={t('accounts.verify.resending')} answer={answer}>
              {t('accounts.verify.invalidResend')}
            </ButtonForm>
          ) : (
            <div>
              <ButtonLink to="/sign-in?returnTo=/verify-email">{t('accounts.verify.invalidAction')}</ButtonLink>
            </div>
          )}
        </>
      )}
    </Page>
  )
}
