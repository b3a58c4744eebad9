import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { MatchCard } from '#app/ui/match-card.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import type { HiddenMatchesPage, HiddenMatchItem } from '../queries/list-hidden-matches.server.ts'
import { RestoreButton } from './restore-button.tsx'

function Item({ page, item }: { page: HiddenMatchesPage; item: HiddenMatchItem }) {
  const { t, locale } = useT()
  return (
    <MatchCard
      level={2}
      title={<span className="wrap-anywhere">{item.title ?? t('matching.hidden.gone')}</span>}
      {...(item.title === null ? {} : { to: `/listings/${item.id}` })}
      meta={t('matching.hidden.since', { date: formatDate(item.hiddenAt, locale) })}
      {...(page.canDecide && { actions: <RestoreButton listingId={page.listing.id} otherListingId={item.id} /> })}
    >
      <p className="phrase">{t(`matching.hide.reasons.${item.reason}.label`)}</p>
      {item.note && <p className="mt-1 whitespace-pre-line wrap-anywhere text-ink-soft">{item.note}</p>}
    </MatchCard>
  )
}

/** What was put aside for a listing, with the reason of each and the way back. */
export function HiddenPageView({ page }: { page: HiddenMatchesPage }) {
  const { t } = useT()
  const matches = `/listings/${page.listing.id}/matches`
  return (
    <Page>
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: t('matching.title'), to: matches }, { label: t('matching.hidden.title') }]}
          />
        }
        eyebrow={<span className="wrap-anywhere">{page.listing.title}</span>}
        title={t('matching.hidden.title')}
        lead={t('matching.hidden.lead')}
      />
      {page.items.length === 0 ? (
        <EmptyState
          title={t('matching.hidden.empty')}
          action={<ButtonLink to={matches}>{t('matching.hide.back')}</ButtonLink>}
        />
      ) : (
        <ul className="grid gap-4">
          {page.items.map((item) => (
            <li key={item.id}>
              <Item page={page} item={item} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        label={t('matching.pages')}
        page={page.page}
        pageCount={page.pageCount}
        to={(number) => `${matches}/hidden?page=${number}`}
        previousLabel={t('common.previous')}
        nextLabel={t('common.next')}
        pageLabel={(number) => t('directory.page', { page: number })}
      />
    </Page>
  )
}
