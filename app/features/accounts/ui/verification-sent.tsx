import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { ButtonForm } from './button-form.tsx'
import type { FormAnswer } from './form-answer.ts'

export interface VerificationSentProps {
  email: string
  mailbox: string | null
  /** Where the visitor wanted to go before signing up. */
  returnTo: string | null
  hasParticipant: boolean
  answer: FormAnswer | undefined
}

export function VerificationSent({ email, mailbox, returnTo, hasParticipant, answer }: VerificationSentProps) {
  const { t } = useT()
  return (
    <>
      <PageHeader title={t('accounts.verify.sentTitle')} lead={t('accounts.verify.sentLead')} />
      <Card className="grid gap-5">
        <div>
          <p className="text-small text-ink-soft">{t('accounts.verify.sentTo')}</p>
          <p className="text-lead font-bold wrap-anywhere">{email}</p>
        </div>
        <p className="measure">{t('accounts.verify.sentNote')}</p>
        <ButtonForm intent="resend" variant="secondary" pendingLabel={t('accounts.verify.resending')} answer={answer}>
          {t('accounts.verify.resend')}
        </ButtonForm>
      </Card>
      {mailbox && (
        <Notice actions={<ButtonLink to={mailbox}>{t('accounts.verify.openMailbox')}</ButtonLink>}>
          {t('accounts.verify.trial')}
        </Notice>
      )}
      {(returnTo || !hasParticipant) && (
        <Section
          title={t('accounts.verify.meanwhileTitle')}
          lead={hasParticipant ? undefined : t('accounts.verify.meanwhile')}
        >
          <div className="flex flex-wrap gap-3">
            {!hasParticipant && (
              <ButtonLink to="/participants/new" variant="secondary">
                {t('accounts.verify.createParticipant')}
              </ButtonLink>
            )}
            {returnTo && (
              <ButtonLink to={returnTo} variant="quiet">
                {t('accounts.verify.goOn')}
              </ButtonLink>
            )}
          </div>
        </Section>
      )}
    </>
  )
}
