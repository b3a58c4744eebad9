import { FavouriteButton } from '#app/features/favourites/ui/favourite-button.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { OpenListingPage } from '../queries/open-listing-page.server.ts'

const signIn = (returnTo: string) => `/sign-in?${new URLSearchParams({ returnTo })}`

function Visitor({ ask }: { ask: string }) {
  const { t } = useT()
  return (
    <>
      <p className="measure phrase">{t('listings.page.signInText')}</p>
      <ButtonLink to={signIn(ask)}>{t('listings.page.signIn')}</ButtonLink>
      <ButtonLink to="/sign-up" variant="secondary">
        {t('listings.page.signUp')}
      </ButtonLink>
    </>
  )
}

function Member({ ask }: { ask: string }) {
  const { t } = useT()
  return (
    <>
      <p className="measure phrase">{t('listings.page.askText')}</p>
      <ButtonLink to={ask}>{t('listings.page.ask')}</ButtonLink>
    </>
  )
}

/** What this reader can do about somebody else's listing: the introduction first, then the smaller steps before it. */
export function ListingInvitation({ open }: { open: OpenListingPage }) {
  const { t } = useT()
  const { page, isKept, canAskQuestion } = open
  const { id, reader, canAsk } = page
  if (reader === 'owner') return null
  if (reader === 'unverified') return <Notice tone="decision">{t('listings.page.verifyText')}</Notice>
  const ask = `/introductions/new?${new URLSearchParams({ to: id })}`
  const isVisitor = reader === 'visitor'
  const canIntroduce = canAsk && reader !== 'operator'
  if (!isVisitor && !canIntroduce && !canAskQuestion && isKept === null) return null
  return (
    <Card as="section" className="no-print grid gap-3" aria-label={t('disclosure.page.actions')}>
      {isVisitor && <Visitor ask={ask} />}
      {!isVisitor && canIntroduce && <Member ask={ask} />}
      {canAskQuestion && (
        <ButtonLink to={`/listings/${id}/ask`} variant={isVisitor ? 'quiet' : 'secondary'}>
          {t('questions.ask.open')}
        </ButtonLink>
      )}
      {isKept !== null && (
        <div className="justify-self-center">
          <FavouriteButton listingId={id} isKept={isKept} returnTo={`/listings/${id}`} />
        </div>
      )}
    </Card>
  )
}
