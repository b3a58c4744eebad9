import { useLocation } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import type { NewListingPage } from '../queries/get-new-listing.server.ts'

/** Why this member cannot post this yet, and the way to be able to. */
export function PostingObstacle({ obstacle }: { obstacle: NonNullable<NewListingPage['obstacle']> }) {
  const { t, dynamic, locale } = useT()
  const { pathname } = useLocation()
  const returnTo = new URLSearchParams({ returnTo: pathname })
  const register = (
    <ButtonLink to={`/participants/new?${returnTo}`}>{t('listings.form.noParticipant.action')}</ButtonLink>
  )
  if (obstacle.others.length === 0)
    return (
      <EmptyState title={t('listings.form.noParticipant.title')} action={register}>
        {t('listings.form.noParticipant.text')}
      </EmptyState>
    )
  const kinds = obstacle.kinds.map((kind) => dynamic(`participants.kinds.${kind}`)).join(locale === 'ja' ? '、' : ', ')
  return (
    <EmptyState
      title={t('listings.form.wrongKind.title')}
      action={
        <div className="flex flex-wrap justify-center gap-3">
          {obstacle.others.slice(0, 3).map(({ id, name }) => (
            <ButtonLink key={id} to={`/participants/${id}/edit`} variant="secondary">
              {t('listings.form.wrongKind.edit', { name })}
            </ButtonLink>
          ))}
          {register}
        </div>
      }
    >
      {t('listings.form.wrongKind.text', { kinds })}
    </EmptyState>
  )
}
