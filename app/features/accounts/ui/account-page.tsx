import { Link } from '@remix-run/react'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { AccountView } from '../queries/get-account.server.ts'
import { AccountParticipants } from './account-participants.tsx'
import { ButtonForm } from './button-form.tsx'
import { ChangeEmailForm } from './change-email-form.tsx'
import { ChangePasswordForm } from './change-password-form.tsx'
import { EditAccountForm } from './edit-account-form.tsx'
import type { FormAnswer } from './form-answer.ts'
import { SessionTable } from './session-table.tsx'

function Participants({ participants }: Pick<AccountView, 'participants'>) {
  const { t } = useT()
  const add = (
    <ButtonLink to="/participants/new" variant="secondary" size="small">
      {t('accounts.account.addParticipant')}
    </ButtonLink>
  )
  return (
    <Section title={t('accounts.account.participantsTitle')} lead={t('accounts.account.participantsLead')} action={add}>
      {participants.length === 0 ? (
        <p className="measure">{t('accounts.account.noParticipants')}</p>
      ) : (
        <AccountParticipants participants={participants} />
      )}
    </Section>
  )
}

function Sessions({ sessions, answer }: Pick<AccountView, 'sessions'> & { answer: FormAnswer | undefined }) {
  const { t } = useT()
  return (
    <Section title={t('accounts.account.sessionsTitle')} lead={t('accounts.account.sessionsLead')}>
      <div className="grid gap-5">
        <SessionTable sessions={sessions} />
        {sessions.length > 1 && (
          <ButtonForm intent="endOthers" variant="secondary" answer={answer}>
            {t('accounts.account.endOthers')}
          </ButtonForm>
        )}
      </div>
    </Section>
  )
}

function TwoStep({ isOn }: { isOn: boolean }) {
  const { t } = useT()
  return (
    <Section
      title={t('accounts.account.twoStepTitle')}
      lead={t(isOn ? 'accounts.account.twoStepOn' : 'accounts.account.twoStepOff')}
    >
      <ButtonLink to="/account/two-step" variant="secondary">
        {t(isOn ? 'accounts.account.toTwoStepOn' : 'accounts.account.toTwoStepOff')}
      </ButtonLink>
    </Section>
  )
}

function Mails() {
  const { t } = useT()
  return (
    <Section title={t('accounts.account.mailsTitle')}>
      <ul className="grid gap-3">
        <li>
          <Link to="/notices/settings">{t('notices.settings.title')}</Link>
        </li>
        <li>
          <Link to="/match-mails">{t('matchMails.title')}</Link>
        </li>
        <li>
          <Link to="/saved-searches">{t('savedSearches.title')}</Link>
        </li>
      </ul>
    </Section>
  )
}

function OwnData() {
  const { t } = useT()
  return (
    <Section title={t('accounts.account.ownDataTitle')}>
      <ul className="grid gap-3">
        <li>
          <Link to="/account/export">{t('accounts.account.toExport')}</Link>
        </li>
        <li>
          <Link to="/account/delete">{t('accounts.account.toDelete')}</Link>
        </li>
      </ul>
    </Section>
  )
}

type EmailProps = Pick<AccountView, 'email' | 'emailChange'> & { answer: FormAnswer | undefined }

function Email({ email, emailChange, answer }: EmailProps) {
  const { t, locale } = useT()
  return (
    <Section title={t('accounts.account.emailTitle')} lead={t('accounts.account.emailLead')}>
      <div className="grid gap-7">
        {emailChange && (
          <p className="measure wrap-anywhere">
            {t('accounts.account.emailPending', {
              email: emailChange.newEmail,
              until: formatDateTime(emailChange.expiresAt, locale),
            })}
          </p>
        )}
        <ChangeEmailForm email={email} answer={answer} />
      </div>
    </Section>
  )
}

/** Who one is, whom one acts for, the password, and where one is signed in. */
export function AccountPage({ account, answer }: { account: AccountView; answer: FormAnswer | undefined }) {
  const { t } = useT()
  return (
    <Page width="narrow" className="gap-14">
      <PageHeader title={t('accounts.account.title')} lead={<span className="wrap-anywhere">{account.email}</span>} />
      {!account.isEmailVerified && (
        <Notice
          tone="decision"
          title={t('accounts.account.unverifiedTitle')}
          actions={<ButtonLink to="/verify-email">{t('accounts.account.toVerify')}</ButtonLink>}
        >
          {t('accounts.account.unverified')}
        </Notice>
      )}
      <Participants participants={account.participants} />
      <Section title={t('accounts.account.profileTitle')}>
        <EditAccountForm displayName={account.displayName} locale={account.locale} answer={answer} />
      </Section>
      <Email email={account.email} emailChange={account.emailChange} answer={answer} />
      <Section title={t('accounts.account.passwordTitle')} lead={t('accounts.account.passwordLead')}>
        <ChangePasswordForm email={account.email} answer={answer} />
      </Section>
      <TwoStep isOn={account.hasSecondFactor} />
      <Sessions sessions={account.sessions} answer={answer} />
      {account.isEmailVerified && <Mails />}
      <OwnData />
    </Page>
  )
}
