import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { profileSteps, type ProfileStepKey } from '../profile-steps.ts'
import type { ProfileStepView } from '../queries/get-participant-form.server.ts'
import { ProfileStepForm } from './profile-step-form.tsx'

interface ProfileStepPageProps {
  page: ProfileStepView & { step: ProfileStepKey; isRestored: boolean }
  answer: FormAnswer | undefined
}

/** One topic of the profile on a page of its own. */
export function ProfileStepPage({ page, answer }: ProfileStepPageProps) {
  const { t } = useT()
  const { id, name, step, isVerified, isRestored } = page
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: name, to: `/participants/${id}` }, { label: t(`participants.steps.${step}.title`) }]}
          />
        }
        eyebrow={t('participants.steps.progress', { at: profileSteps.indexOf(step) + 1, of: profileSteps.length })}
        title={t(`participants.steps.${step}.title`)}
        lead={t(`participants.steps.${step}.lead`)}
      />
      {isRestored && <Notice role="status">{t('participants.form.restored')}</Notice>}
      {isVerified && step === 'basics' && <Notice>{t('participants.form.checkedAgain')}</Notice>}
      <ProfileStepForm key={step} {...page} answer={answer} />
    </Page>
  )
}
