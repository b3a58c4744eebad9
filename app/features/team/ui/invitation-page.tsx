import { Form } from '@remix-run/react'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import type { InvitationPage as View } from '../queries/get-invitation-page.server.ts'

type Open = Extract<View, { state: 'open' }>

/** The way to an account for who is not signed in; both lead back here. */
function Enter({ page, path }: { page: Open; path: string }) {
  const { t } = useT()
  const query = new URLSearchParams({ returnTo: path })
  if (!page.hasAccount) query.set('email', page.email)
  return (
    <div className="grid gap-4">
      <p className="measure wrap-anywhere">
        {t(page.hasAccount ? 'team.invitation.needSignIn' : 'team.invitation.needAccount', { email: page.email })}
      </p>
      <div>
        <ButtonLink to={`${page.hasAccount ? '/sign-in' : '/sign-up'}?${query}`}>
          {t(page.hasAccount ? 'team.invitation.signIn' : 'team.invitation.signUp')}
        </ButtonLink>
      </div>
    </div>
  )
}

function OtherReader({ page }: { page: Open }) {
  const { t } = useT()
  return (
    <Notice tone="warning">
      <p className="wrap-anywhere">
        {t('team.invitation.other', { email: page.email, reader: page.readerEmail ?? '' })}
      </p>
      <Form method="post" action="/sign-out" className="mt-4">
        <Button variant="secondary">{t('team.invitation.signOut')}</Button>
      </Form>
    </Notice>
  )
}

function Ended() {
  const { t } = useT()
  return (
    <Page width="narrow">
      <PageHeader title={t('team.invitation.endedTitle')} lead={t('team.invitation.ended')} />
      <div>
        <ButtonLink to="/home">{t('team.invitation.toHome')}</ButtonLink>
      </div>
    </Page>
  )
}

/** What stands behind the link of an invitation. */
export function InvitationPage({ page, path, answer }: { page: View; path: string; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  if (page.state !== 'open') return <Ended />
  const { participantName: name, inviterName: inviter } = page
  return (
    <Page width="narrow">
      <PageHeader
        title={<span className="wrap-anywhere">{t('team.invitation.title', { name })}</span>}
        lead={<span className="wrap-anywhere">{t('team.invitation.lead', { inviter, name })}</span>}
      />
      <DefinitionList
        items={[
          {
            key: 'role',
            term: t('team.invitation.role'),
            value: t(`accounts.roles.${page.role}`),
            note: t(`team.explain.${page.role}`),
          },
          {
            key: 'email',
            term: t('team.invitation.email'),
            value: <span className="wrap-anywhere">{page.email}</span>,
          },
          { key: 'expires', term: t('team.invitation.expires'), value: formatDate(page.expiresAt, locale) },
        ]}
      />
      {page.reader === 'nobody' && <Enter page={page} path={path} />}
      {page.reader === 'other' && <OtherReader page={page} />}
      {page.reader === 'invited' && (
        <ButtonForm intent="accept" wide pendingLabel={t('team.invitation.accepting')} answer={answer}>
          {t('team.invitation.accept')}
        </ButtonForm>
      )}
    </Page>
  )
}
