import { useLoaderData } from '@remix-run/react'
import { listImports } from '#app/features/imports/queries/list-imports.server.ts'
import { ImportList } from '#app/features/imports/ui/import-list.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/section.tsx'

export const handle = { titleKey: 'imports.list.title' }

export const loader = memberPage('listing:import_file', ({ actor, url }) => listImports(actor, pageNumber(url)))

export default function Imports() {
  const { items, page, pageCount } = useLoaderData<typeof loader>()
  const { t } = useT()
  const start = <ButtonLink to="/imports/new">{t('imports.list.new')}</ButtonLink>
  return (
    <Page>
      <PageHeader title={t('imports.list.title')} lead={t('imports.list.lead')} actions={items.length > 0 && start} />
      {items.length === 0 ? (
        <EmptyState title={t('imports.list.empty')} action={start}>
          {t('imports.list.emptyText')}
        </EmptyState>
      ) : (
        <Section title={t('imports.list.past')}>
          <ImportList items={items} />
        </Section>
      )}
      {pageCount > 1 && (
        <Pagination
          label={t('imports.list.pages')}
          page={page}
          pageCount={pageCount}
          to={(to) => `/imports?page=${to}`}
          previousLabel={t('imports.list.previous')}
          nextLabel={t('imports.list.next')}
          pageLabel={(to) => t('imports.list.pageLabel', { page: to })}
        />
      )}
    </Page>
  )
}
