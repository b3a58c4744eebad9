import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { TwoStepView } from '../queries/get-two-step.server.ts'
import type { FormAnswer } from './form-answer.ts'
import { PasswordAgainForm } from './password-again-form.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SetUpSecondFactor } from './set-up-second-factor.tsx'

interface TwoStepPageProps {
  page: TwoStepView & { returnTo: string | null; recoveryCodes: string[] | null }
  answer: FormAnswer | undefined
}

function InForce({ page, answer }: TwoStepPageProps) {
  const { t } = useT()
  return (
    <>
      <Section
        title={t('accounts.twoStep.codesTitle')}
        lead={t('accounts.twoStep.codesLeft', { count: page.codesLeft })}
      >
        <PasswordAgainForm
          intent="renewCodes"
          email={page.email}
          button={t('accounts.twoStep.renewCodes')}
          answer={answer}
        />
      </Section>
      <Section title={t('accounts.twoStep.deviceTitle')} lead={t('accounts.twoStep.deviceLead')}>
        <div>
          <ButtonLink to="/account/two-step?device=new" variant="secondary">
            {t('accounts.twoStep.newDevice')}
          </ButtonLink>
        </div>
      </Section>
      {!page.isNeeded && (
        <Section title={t('accounts.twoStep.turnOffTitle')} lead={t('accounts.twoStep.turnOffLead')}>
          <PasswordAgainForm
            intent="turnOff"
            email={page.email}
            button={t('accounts.twoStep.turnOff')}
            variant="danger"
            answer={answer}
          />
        </Section>
      )}
    </>
  )
}

/** The second factor: whether it is set up, how to set it up, and what to do when the telephone is lost. */
export function TwoStepPage({ page, answer }: TwoStepPageProps) {
  const { t, locale } = useT()
  const isOn = page.since !== null
  return (
    <Page width="narrow" className="gap-12">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: t('accounts.account.title'), to: '/account' }, { label: t('accounts.twoStep.title') }]}
          />
        }
        title={t('accounts.twoStep.title')}
        lead={t('accounts.twoStep.lead')}
        tags={
          <StatusBadge tone={isOn ? 'success' : 'neutral'}>
            {page.since
              ? t('accounts.twoStep.on', { date: formatDate(page.since, locale) })
              : t('accounts.twoStep.off')}
          </StatusBadge>
        }
      />
      {page.isNeeded && !isOn && (
        <Notice tone="decision" title={t('accounts.twoStep.neededTitle')}>
          {t('accounts.twoStep.needed')}
        </Notice>
      )}
      {page.recoveryCodes && <RecoveryCodes codes={page.recoveryCodes} />}
      {isOn && page.returnTo && (
        <div>
          <ButtonLink to={page.returnTo}>{t('accounts.twoStep.goOn')}</ButtonLink>
        </div>
      )}
      {page.offer && <SetUpSecondFactor offer={page.offer} email={page.email} isChange={isOn} answer={answer} />}
      {isOn && !page.offer && <InForce page={page} answer={answer} />}
    </Page>
  )
}
