import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { ClientPage } from '../../queries/get-client.server.ts'
import { ClientEnd } from './client-end.tsx'
import { ClientListings } from './client-listings.tsx'
import { ConsentRecord } from './consent-record.tsx'

function NextSteps({ client }: { client: NonNullable<ClientPage['client']> }) {
  const { t } = useT()
  const { participantId, verificationStatus } = client
  const canAsk = verificationStatus === 'unverified' || verificationStatus === 'rejected'
  return (
    <Section title={t('referrers.page.next')}>
      <p className="mb-4">
        <StatusBadge tone={verificationStatus === 'verified' ? 'success' : 'neutral'}>
          {t(`participants.verification.${verificationStatus}`)}
        </StatusBadge>
      </p>
      <ButtonRow>
        <ButtonLink to={`/participants/${participantId}/edit`}>{t('referrers.page.profile')}</ButtonLink>
        {canAsk && (
          <ButtonLink to={`/participants/${participantId}`} variant="secondary">
            {t('referrers.page.verify')}
          </ButtonLink>
        )}
      </ButtonRow>
    </Section>
  )
}

/** A client: what to write next, its listings, its consent and how it takes over. */
export function ClientPageView({ page, answer }: { page: ClientPage; answer: FormAnswer | undefined }) {
  const { t, dynamic, locale } = useT()
  const { client, ended, consent } = page
  if (!client)
    return (
      <>
        <Notice title={dynamic(`referrers.page.endedTitle.${ended?.reason ?? 'withdrawn'}`)}>
          {t('referrers.page.endedText', { at: formatDateTime(ended?.at ?? consent.recordedAt, locale) })}
        </Notice>
        <ConsentRecord consent={consent} />
      </>
    )
  return (
    <>
      <Notice>{t('referrers.page.limits')}</Notice>
      <NextSteps client={client} />
      <ClientListings client={client} />
      <ConsentRecord consent={consent} />
      <ClientEnd client={client} answer={answer} />
    </>
  )
}
