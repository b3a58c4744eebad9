import type { ReactNode } from 'react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Avatar } from '#app/ui/avatar.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { ParticipantView } from '../queries/get-participant.server.ts'
import { KindProfileView } from './kind-profile-view.tsx'
import { ParticipantFacts } from './participant-facts.tsx'
import { PortfolioGallery } from './portfolio-gallery.tsx'
import { ProfileTasks } from './profile-tasks.tsx'
import { VerificationPanel } from './verification-panel.tsx'

interface ParticipantPageProps {
  participant: ParticipantView
  answer: FormAnswer | undefined
  /** What is known of its reliability. */
  trust: ReactNode
  /** Whether listings may be given to a reader, if their participant agrees. */
  isReaderOffered: boolean
}

function Header({
  participant: { id, name, kinds, logoImageId, canEdit, isNavigator, isOwn },
  isReaderOffered,
}: Pick<ParticipantPageProps, 'participant' | 'isReaderOffered'>) {
  const { t } = useT()
  return (
    <PageHeader
      eyebrow={t('participants.profile.eyebrow')}
      title={
        <span className="flex items-center gap-4">
          <Avatar name={name} src={logoImageId && `/images/${logoImageId}?w=320`} size="large" />
          <span className="phrase min-w-0 wrap-anywhere">{name}</span>
        </span>
      }
      tags={kinds.map((kind) => (
        <Tag key={kind}>{t(`participants.kinds.${kind}`)}</Tag>
      ))}
      actions={
        isOwn && (
          <>
            {canEdit && (
              <ButtonLink to={`/participants/${id}/edit`} variant="secondary">
                {t('participants.profile.edit')}
              </ButtonLink>
            )}
            <ButtonLink to={`/participants/${id}/members`} variant="secondary">
              {t('team.title')}
            </ButtonLink>
            {isReaderOffered && canEdit && (
              <ButtonLink to={`/participants/${id}/reader`} variant="secondary">
                {t('readings.consent.title')}
              </ButtonLink>
            )}
            {kinds.some((kind) => kind === 'sme' || kind === 'mid_size') && (
              <ButtonLink to={`/waivers/${id}`} variant="secondary">
                {t('waivers.title')}
              </ButtonLink>
            )}
            {isNavigator && (
              <ButtonLink to="/desk/profile" variant="secondary">
                {t('participants.profile.navigator')}
              </ButtonLink>
            )}
          </>
        )
      }
    />
  )
}

/** A participant's page: for its own people what to do next comes first, for others who this is. */
export function ParticipantPage({ participant, answer, trust, isReaderOffered }: ParticipantPageProps) {
  const { t } = useT()
  const { id, tasks, kindProfiles, portfolio, description } = participant
  return (
    <Page width="narrow">
      <Header participant={participant} isReaderOffered={isReaderOffered} />
      <VerificationPanel participant={participant} answer={answer} />
      {tasks.length > 0 && <ProfileTasks id={id} tasks={tasks} />}
      <Section title={t('participants.profile.trustTitle')} lead={t('participants.profile.trustLead')}>
        {trust}
      </Section>
      <Section title={t('participants.profile.aboutTitle')}>
        {description ? (
          <p className="measure whitespace-pre-wrap wrap-anywhere">{description}</p>
        ) : (
          <p className="text-ink-soft">{t('participants.profile.noDescription')}</p>
        )}
      </Section>
      {kindProfiles.map((profile) => (
        <Section key={profile.kind} title={t(`profiles.${profile.kind}.title`)}>
          <KindProfileView profile={profile} />
        </Section>
      ))}
      {portfolio.length > 0 && (
        <Section title={t('participants.steps.portfolio.title')}>
          <PortfolioGallery pieces={portfolio} />
        </Section>
      )}
      <ParticipantFacts participant={participant} />
    </Page>
  )
}
