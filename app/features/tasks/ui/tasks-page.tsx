import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { MissedForm } from '#app/features/introductions/ui/missed-form.tsx'
import { DeskTabs } from '#app/features/navigators/ui/desk-tabs.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import type { TasksPage } from '../queries/list-tasks.server.ts'
import { TaskForm } from './task-form.tsx'
import { TaskRows } from './task-list.tsx'

const addressOf = (show: TasksPage['show'], page = 1): string => {
  const params = new URLSearchParams({ ...(show === 'done' && { show }), ...(page > 1 && { page: String(page) }) })
  return params.size === 0 ? '/desk/tasks' : `/desk/tasks?${params}`
}

function List({ page }: { page: TasksPage }) {
  const { t } = useT()
  return (
    <Section title={t(`tasks.shows.${page.show}`)} lead={t('tasks.count', { count: page.total })}>
      {page.tasks.length === 0 ? <EmptyState title={t(`tasks.empty.${page.show}`)} /> : <TaskRows tasks={page.tasks} />}
      <Pagination
        label={t('tasks.pages')}
        page={page.page}
        pageCount={page.pageCount}
        to={(number) => addressOf(page.show, number)}
        previousLabel={t('common.previous')}
        nextLabel={t('common.next')}
        pageLabel={(number) => t('tasks.pageLabel', { page: number })}
      />
    </Section>
  )
}

/** What a navigator means to do, what is overdue first. */
export function TasksPageView({ page, answer }: { page: TasksPage; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const shows = (['open', 'done'] as const).map((show) => ({
    to: addressOf(show),
    label: t(`tasks.shows.${show}`),
    current: show === page.show,
  }))
  return (
    <Page>
      <DeskTabs current="tasks" />
      <PageHeader
        title={t('tasks.title')}
        lead={t('tasks.lead')}
        actions={
          <ButtonLink to="/desk/calendar" variant="secondary">
            {t('calendars.title')}
          </ButtonLink>
        }
      />
      <MissedForm answer={answer} shown={['addTask']} />
      <Tabs label={t('tasks.title')} items={shows} />
      <List page={page} />
      {page.show === 'open' && (
        <Section
          title={
            page.about
              ? t('tasks.addAbout', { name: page.about.name || t('tasks.about.nameless') })
              : t('tasks.addTitle')
          }
        >
          <TaskForm key={page.total} about={page.about} answer={answer} />
        </Section>
      )}
    </Page>
  )
}
