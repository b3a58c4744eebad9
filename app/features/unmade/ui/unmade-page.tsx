import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { MissedForm } from '#app/features/introductions/ui/missed-form.tsx'
import { DeskTabs } from '#app/features/navigators/ui/desk-tabs.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Section } from '#app/ui/section.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import type { UnmadePage } from '../queries/list-unmade.server.ts'
import { views } from '../rules.ts'
import { unmadeUrl } from '../unmade-url.ts'
import { HintList } from './hint-list.tsx'
import { PairCard } from './pair-card.tsx'
import { UnmadeFilters } from './unmade-filters.tsx'

interface UnmadeProps {
  page: UnmadePage
  answer: FormAnswer | undefined
}

function Header({ page }: { page: UnmadePage }) {
  const { t } = useT()
  const { query, canAct } = page
  const console = { label: t('common.nav.console'), to: '/console' }
  return (
    <>
      {canAct && <DeskTabs current="unmade" />}
      <PageHeader
        breadcrumbs={
          !canAct && <Breadcrumbs label={t('common.breadcrumbs')} items={[console, { label: t('unmade.title') }]} />
        }
        title={t('unmade.title')}
        lead={t('unmade.lead')}
      />
      <Tabs
        label={t('unmade.title')}
        items={views
          .filter((view) => canAct || view === 'open' || view === 'hints')
          .map((view) => ({
            to: unmadeUrl(query, { show: view }),
            label: t(`unmade.views.${view}`),
            current: view === query.show,
          }))}
      />
    </>
  )
}

function Withheld({ page: { withheld, canAct } }: { page: UnmadePage }) {
  const { t } = useT()
  return (
    <>
      {!canAct && <Notice>{t('unmade.readOnly')}</Notice>}
      {withheld.conflict > 0 && <Notice>{t('unmade.conflict', { count: withheld.conflict })}</Notice>}
      {withheld.taken > 0 && <Notice>{t('unmade.taken', { count: withheld.taken })}</Notice>}
    </>
  )
}

function Empty({ page: { query, hasField } }: { page: UnmadePage }) {
  const { t } = useT()
  const canWiden = hasField && query.field === 'mine' && (query.show === 'open' || query.show === 'hints')
  return (
    <EmptyState
      title={t(`unmade.empty.${query.show}`)}
      action={
        canWiden ? <ButtonLink to={unmadeUrl(query, { field: 'all' })}>{t('unmade.widen')}</ButtonLink> : undefined
      }
    >
      {t(`unmade.empty.${query.show}Text`)}
    </EmptyState>
  )
}

function Pages({ page }: { page: UnmadePage }) {
  const { t } = useT()
  return (
    <Pagination
      label={t('unmade.pages')}
      page={page.page}
      pageCount={page.pageCount}
      to={(number) => unmadeUrl(page.query, {}, number)}
      previousLabel={t('common.previous')}
      nextLabel={t('common.next')}
      pageLabel={(number) => t('unmade.page', { page: number })}
    />
  )
}

function Pairs({ page, answer }: UnmadeProps) {
  const { t } = useT()
  const { show } = page.query
  if (show === 'hints') return null
  return (
    <Section
      title={t(`unmade.views.${show}`)}
      lead={
        <>
          {t('unmade.count', { count: page.total })} {t(`unmade.leads.${show}`)}
        </>
      }
    >
      {page.items.length === 0 ? (
        <Empty page={page} />
      ) : (
        <ol className="grid gap-5">
          {page.items.map((item) => (
            <li key={item.key}>
              <PairCard item={item} page={page} answer={answer} />
            </li>
          ))}
        </ol>
      )}
      <Pages page={page} />
    </Section>
  )
}

function Hints({ page }: { page: UnmadePage }) {
  const { t } = useT()
  const isAll = page.query.show === 'hints'
  if (!isAll && page.hints.length === 0) return null
  return (
    <Section
      title={t('unmade.views.hints')}
      lead={t('unmade.hints.lead')}
      action={
        !isAll &&
        page.hintTotal > page.hints.length && (
          <ButtonLink to={unmadeUrl(page.query, { show: 'hints' })} variant="quiet">
            {t('unmade.hints.all', { count: page.hintTotal })}
          </ButtonLink>
        )
      }
    >
      {page.hints.length === 0 ? <Empty page={page} /> : <HintList hints={page.hints} />}
      {isAll && <Pages page={page} />}
    </Section>
  )
}

/** The best unmade introductions of a navigator's field, and what listings could do in another track. */
export function UnmadePageView({ page, answer }: UnmadeProps) {
  const { show } = page.query
  return (
    <Page width="wide">
      <Header page={page} />
      <MissedForm answer={answer} shown={page.items.length > 0 ? ['note', 'aside', 'release', 'takeBack'] : []} />
      {(show === 'open' || show === 'hints') && <UnmadeFilters page={page} />}
      {show === 'open' && <Withheld page={page} />}
      <Pairs page={page} answer={answer} />
      <Hints page={page} />
    </Page>
  )
}
