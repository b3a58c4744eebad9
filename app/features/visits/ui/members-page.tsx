import { Link } from '@remix-run/react'
import { DeskTabs } from '#app/features/navigators/ui/desk-tabs.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Table } from '#app/ui/table.tsx'
import type { MembersPage } from '../queries/list-members.server.ts'

type Member = MembersPage['members'][number]

function useColumns(planned: number) {
  const { t, dynamic, locale } = useT()
  return [
    {
      key: 'name',
      header: t('visits.members.who'),
      isRowHeader: true,
      cell: ({ id, name, industry, prefecture }: Member) => (
        <span className="grid wrap-anywhere">
          <Link to={`/desk/members/${id}`} className="link">
            {name}
          </Link>
          <span className="text-small font-normal text-ink-soft">
            {[industry && dynamic(`industries.${industry}`), prefecture && dynamic(`prefectures.${prefecture}`)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      ),
    },
    {
      key: 'visits',
      header: t('visits.members.visits'),
      cell: ({ done, nextVisitOn }: Member) => (
        <span className="grid">
          {t('visits.doneOf', { done, planned })}
          {nextVisitOn && (
            <span className="text-small text-ink-soft">
              {t('visits.members.next', { date: formatDate(nextVisitOn, locale) })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: 'readiness',
      header: t('visits.members.readiness'),
      cell: ({ readiness }: Member) =>
        readiness === null ? t('visits.members.notYet') : t('visits.percent', { percent: readiness }),
    },
    {
      key: 'tasks',
      header: t('visits.members.tasks'),
      align: 'number' as const,
      cell: ({ tasks }: Member) => tasks,
    },
  ]
}

/** Whom a navigator looks after. */
export function MembersPageView({ page }: { page: MembersPage }) {
  const { t } = useT()
  const columns = useColumns(page.planned)
  return (
    <Page width="wide">
      <DeskTabs current="members" />
      <PageHeader title={t('visits.members.title')} lead={t('visits.members.lead', { planned: page.planned })} />
      {page.total === 0 ? (
        <EmptyState title={t('visits.members.empty')}>{t('visits.members.emptyText')}</EmptyState>
      ) : (
        <Table
          caption={t('visits.members.title')}
          captionHidden
          columns={columns}
          rows={page.members}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination
        label={t('visits.members.pages')}
        page={page.page}
        pageCount={page.pageCount}
        to={(number) => `/desk/members?page=${number}`}
        previousLabel={t('common.previous')}
        nextLabel={t('common.next')}
        pageLabel={(number) => t('visits.members.pageLabel', { page: number })}
      />
    </Page>
  )
}
