import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { PasswordAgainForm } from '#app/features/accounts/ui/password-again-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { CloseParticipantView } from '../queries/get-close-participant-page.server.ts'
import { ObstacleList } from './obstacle-list.tsx'
import { WhatStays } from './what-stays.tsx'

interface CloseParticipantPageProps {
  page: CloseParticipantView
  answer: FormAnswer | undefined
}

/** Ends a participant, once nothing stands in the way. */
export function CloseParticipantPage({ page, answer }: CloseParticipantPageProps) {
  const { t } = useT()
  const { id, name } = page.participant
  const goes = [
    t('ownData.participant.goesListings'),
    t('ownData.participant.goesProfile'),
    t('ownData.participant.goesIntroductions'),
    ...(page.others > 0 ? [t('ownData.participant.goesPeople', { count: page.others })] : []),
  ]
  return (
    <Page width="narrow" className="gap-12">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[
              { label: t('team.title'), to: `/participants/${id}/members` },
              { label: t('ownData.participant.title') },
            ]}
          />
        }
        title={t('ownData.participant.title')}
        lead={<span className="wrap-anywhere">{t('ownData.participant.lead', { name })}</span>}
      />
      {!page.isFree && (
        <Notice tone="warning" title={t('ownData.obstacles.title')}>
          <ObstacleList obstacles={page.obstacles} />
        </Notice>
      )}
      <WhatStays goes={goes} />
      {page.isFree && (
        <Section title={t('ownData.confirmTitle')} lead={t('ownData.participant.confirm')}>
          <PasswordAgainForm
            intent="close"
            email={page.email}
            button={t('ownData.participant.button')}
            variant="danger"
            answer={answer}
          />
        </Section>
      )}
    </Page>
  )
}
