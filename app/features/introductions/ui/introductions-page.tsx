import type { OwnResponsiveness } from '#app/features/responsiveness/queries/get-own-responsiveness.server.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import type { IntroductionList } from '../queries/list-introductions.server.ts'
import { IntroductionCards } from './introduction-cards.tsx'
import { OwnResponsivenessCard } from './own-responsiveness.tsx'

/** What a member asked for and was asked for. */
export function IntroductionsPage({
  list,
  pageSize,
  own,
}: {
  list: IntroductionList
  pageSize: number
  own: OwnResponsiveness[]
}) {
  const { t } = useT()
  const { view, introductions, waiting, page, total } = list
  const to = (target: string, number = 1) =>
    `/introductions?${new URLSearchParams({ view: target, page: String(number) })}`
  return (
    <Page>
      <PageHeader
        title={t('introductions.title')}
        lead={t('introductions.lead')}
        actions={
          <ButtonLink to="/introductions/sent" variant="secondary">
            {t('sendings.receivedTitle')}
          </ButtonLink>
        }
      />
      <Tabs
        label={t('introductions.list.tabs')}
        items={(['asked', 'received'] as const).map((name) => ({
          to: to(name),
          label: t(`introductions.list.${name}`),
          current: name === view,
          ...(name === 'received'
            ? { count: waiting, countLabel: t('introductions.list.waiting', { count: waiting }) }
            : {}),
        }))}
      />
      {own.map((one) => (
        <OwnResponsivenessCard key={one.participantId} own={one} isOnly={own.length === 1} />
      ))}
      {introductions.length === 0 ? (
        <EmptyState
          title={t(`introductions.list.${view}Empty`)}
          action={<ButtonLink to="/listings">{t('introductions.list.findMatches')}</ButtonLink>}
        >
          {t(`introductions.list.${view}EmptyText`)}
        </EmptyState>
      ) : (
        <IntroductionCards introductions={introductions} />
      )}
      <Pagination
        label={t('introductions.list.pages')}
        page={page}
        pageCount={Math.ceil(total / pageSize)}
        to={(number) => to(view, number)}
        previousLabel={t('common.previous')}
        nextLabel={t('common.next')}
        pageLabel={(number) => t('introductions.list.page', { page: number })}
      />
    </Page>
  )
}
