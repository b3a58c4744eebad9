import type { ReactNode } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { ConsoleTabs, type ConsoleTab } from './console-tabs.tsx'

/** The frame of the console's pages: tabs, title, content, pages. */
export function ConsolePage(props: {
  tab: ConsoleTab
  title: string
  lead: string
  /** `query`: what the addresses of the pages carry besides the number; `path`: where they are, if not at the tab's. */
  paging?: { page: number; pageCount: number; query?: string; path?: string }
  children: ReactNode
}) {
  const { t } = useT()
  const { tab, title, lead, paging, children } = props
  return (
    <Page width="wide">
      <ConsoleTabs current={tab} />
      <PageHeader title={title} lead={lead} />
      {children}
      {paging && (
        <Pagination
          label={t('operations.pages')}
          page={paging.page}
          pageCount={paging.pageCount}
          to={(page) => `${paging.path ?? `/console/${tab}`}?${paging.query ? `${paging.query}&` : ''}page=${page}`}
          previousLabel={t('common.previous')}
          nextLabel={t('common.next')}
          pageLabel={(page) => t('operations.page', { page })}
        />
      )}
    </Page>
  )
}
