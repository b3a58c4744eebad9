import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { ListingPage } from '../queries/get-listing-page.server.ts'

/** The one thing this reader can do about somebody else's listing. */
export function ListingInvitation({ id, reader, canAsk }: Pick<ListingPage, 'id' | 'reader' | 'canAsk'>) {
  const { t } = useT()
  const ask = `/introductions/new?${new URLSearchParams({ to: id })}`
  if (reader === 'owner' || reader === 'operator') return null
  if (reader === 'unverified') return <Notice tone="decision">{t('listings.page.verifyText')}</Notice>
  if (reader === 'visitor')
    return (
      <Card as="section" className="no-print grid gap-4">
        <p className="measure phrase">{t('listings.page.signInText')}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink to={`/sign-in?${new URLSearchParams({ returnTo: ask })}`}>{t('listings.page.signIn')}</ButtonLink>
          <ButtonLink to="/sign-up" variant="secondary">
            {t('listings.page.signUp')}
          </ButtonLink>
        </div>
      </Card>
    )
  if (!canAsk) return null
  return (
    <Card as="section" className="no-print grid gap-4">
      <p className="measure phrase">{t('listings.page.askText')}</p>
      <div>
        <ButtonLink to={ask}>{t('listings.page.ask')}</ButtonLink>
      </div>
    </Card>
  )
}
