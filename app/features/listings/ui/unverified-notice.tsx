import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { PostingParticipant } from '../queries/get-new-listing.server.ts'

/** Says beforehand that publication waits for the operator's check of the participant. */
export function UnverifiedNotice({ participants }: { participants: readonly PostingParticipant[] }) {
  const { t } = useT()
  return participants
    .filter(({ isVerified }) => !isVerified)
    .map(({ id, name }) => (
      <Notice
        key={id}
        tone="warning"
        actions={
          <ButtonLink to={`/participants/${id}`} variant="secondary" size="small">
            {t('listings.form.verifyLink')}
          </ButtonLink>
        }
      >
        {t('listings.form.unverified', { name })}
      </Notice>
    ))
}
