import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import type { MatchesPage, MatchItem } from '../queries/get-ranked-matches.server.ts'

/** What can be done about a match: go to the running introduction or ask for one, or put it aside. */
export function MatchActions({ page, item }: { page: MatchesPage; item: MatchItem }) {
  const { t } = useT()
  const { listing, canDecide } = page
  return (
    <>
      {item.introductionId ? (
        <ButtonLink to={`/introductions/${item.introductionId}`} variant="secondary">
          {t('matching.asked')}
        </ButtonLink>
      ) : (
        listing.isPublished &&
        canDecide && (
          <ButtonLink to={`/introductions/new?from=${listing.id}&to=${item.listing.id}`}>
            {t('matching.ask')}
          </ButtonLink>
        )
      )}
      {canDecide && !item.introductionId && (
        <ButtonLink to={`/listings/${listing.id}/matches/${item.listing.id}/hide`} variant="quiet">
          {t('matching.hide.open')}
        </ButtonLink>
      )}
      <p className="phrase text-small text-ink-soft">
        <strong className="text-ink">{t('matching.fit', { percent: item.fitPercent })}</strong>{' '}
        {t('matching.fitSides', { you: item.fitForYouPercent, them: item.fitForThemPercent })}
        {item.isTie && <span className="block">{t('matching.tie')}</span>}
      </p>
    </>
  )
}
