import { useActionData, useLoaderData } from '@remix-run/react'
import { changeEmail } from '#app/features/accounts/commands/change-email.server.ts'
import { getEmailChangePage } from '#app/features/accounts/queries/get-email-change-page.server.ts'
import { verifyEmailSchema } from '#app/features/accounts/schema.ts'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { publicActions, publicForm } from '#app/platform/http/form-action.server.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'accounts.changeEmail.title' }

export const loader = publicPage(async ({ url }) => ({
  change: await getEmailChangePage(url.searchParams.get('token') ?? ''),
}))

export const action = publicActions({
  change: publicForm(verifyEmailSchema, async ({ token }, { actor }) => {
    const memberId = await changeEmail(actor, token)
    const isOwn = actor.kind === 'member' && actor.memberId === memberId
    return redirectWithNotice(isOwn ? '/account' : '/sign-in', 'accounts.notices.emailChanged')
  }),
})

export default function ChangeEmail() {
  const { change } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  if (!change)
    return (
      <Page width="narrow">
        <PageHeader title={t('accounts.changeEmail.invalidTitle')} lead={t('accounts.changeEmail.invalidLead')} />
        <div>
          <ButtonLink to="/account">{t('accounts.changeEmail.invalidAction')}</ButtonLink>
        </div>
      </Page>
    )
  return (
    <Page width="narrow">
      <PageHeader title={t('accounts.changeEmail.pressTitle')} lead={t('accounts.changeEmail.pressLead')} />
      <div>
        <p className="text-small text-ink-soft">{t('accounts.changeEmail.newAddress')}</p>
        <p className="text-lead font-bold wrap-anywhere">{change.newEmail}</p>
      </div>
      <ButtonForm
        intent="change"
        field={{ name: 'token', value: change.token }}
        wide
        pendingLabel={t('accounts.changeEmail.pressing')}
        answer={answer}
      >
        {t('accounts.changeEmail.press')}
      </ButtonForm>
    </Page>
  )
}
