import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { ParticipantView } from '../queries/get-participant.server.ts'
import { ParticipantFacts } from './participant-facts.tsx'
import { VerificationPanel } from './verification-panel.tsx'

interface ParticipantPageProps {
  participant: ParticipantView
  answer: FormAnswer | undefined
}

export function ParticipantPage({ participant, answer }: ParticipantPageProps) {
  const { t } = useT()
  return (
    <Page width="narrow">
      <PageHeader
        eyebrow={t('participants.profile.eyebrow')}
        title={<span className="wrap-anywhere">{participant.name}</span>}
        tags={participant.kinds.map((kind) => (
          <Tag key={kind}>{t(`participants.kinds.${kind}`)}</Tag>
        ))}
        actions={
          participant.canEdit && (
            <ButtonLink to={`/participants/${participant.id}/edit`} variant="secondary">
              {t('participants.profile.edit')}
            </ButtonLink>
          )
        }
      />
      <VerificationPanel participant={participant} answer={answer} />
      <Section title={t('participants.profile.aboutTitle')}>
        {participant.description ? (
          <p className="measure whitespace-pre-wrap wrap-anywhere">{participant.description}</p>
        ) : (
          <p className="text-ink-soft">{t('participants.profile.noDescription')}</p>
        )}
      </Section>
      <ParticipantFacts participant={participant} />
    </Page>
  )
}
