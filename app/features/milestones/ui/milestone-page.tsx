import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { MissedForm } from '#app/features/introductions/ui/missed-form.tsx'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { Time } from '#app/ui/time.tsx'
import type { MilestonePage } from '../queries/get-milestone-page.server.ts'
import { nextPartyOf } from '../view.ts'
import { DisputeList } from './dispute-view.tsx'
import { MilestoneActions } from './milestone-actions.tsx'
import { MilestoneMoney } from './milestone-money.tsx'
import { MilestoneBadge } from './state-badge.tsx'
import { useWorkWords } from './use-work-words.ts'
import { useTurnText } from './use-turn-text.ts'

interface PageProps {
  page: MilestonePage
  answer: FormAnswer | undefined
}

function Now({ page, answer }: PageProps) {
  const { t } = useT()
  const words = useWorkWords()
  const turn = useTurnText(page.party)
  const isMine = nextPartyOf(page.state) === page.party
  return (
    <Section title={turn(page)}>
      <div className="grid gap-6">
        <Notice tone={isMine ? 'decision' : 'info'}>{words.next(page)}</Notice>
        {page.party === null && <p className="text-ink-soft">{t('milestones.page.reading')}</p>}
        <MilestoneActions page={page} answer={answer} />
      </div>
    </Section>
  )
}

function Days({ page }: { page: MilestonePage }) {
  const { t, locale } = useT()
  const items = (['deliverOn', 'acceptBy', 'payBy'] as const).flatMap((key) => {
    const at = page[key]
    return at ? [{ key, term: t(`milestones.page.${key}`), value: <Time at={at} text={formatDate(at, locale)} /> }] : []
  })
  if (items.length === 0) return null
  return (
    <Section title={t('milestones.page.days')}>
      <DefinitionList items={items} />
    </Section>
  )
}

function Notes({ page }: { page: MilestonePage }) {
  const { t, locale } = useT()
  if (page.notes.length === 0) return null
  const items = page.notes.map(({ id, kind, words, at }) => ({
    key: id,
    term: t(`milestones.page.kinds.${kind}`),
    note: <Time at={at} text={formatDateTime(at, locale)} />,
    value: (
      <span className="whitespace-pre-wrap" data-user-text="">
        {words}
      </span>
    ),
  }))
  return (
    <Section title={t('milestones.page.words')}>
      <DefinitionList items={items} />
    </Section>
  )
}

const shownForms = ({ actions, mayAnswer }: MilestonePage): string[] => [...actions, ...(mayAnswer ? ['answer'] : [])]

/** A part of the work: where it stands, what to do, what it costs, what was said. */
export function MilestonePageView({ page, answer }: PageProps) {
  const { t } = useT()
  const title = useWorkWords().title(page)
  return (
    <Page width="narrow">
      <PageHeader
        title={title}
        tags={<MilestoneBadge state={page.state} />}
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[
              { label: t('deals.title'), to: '/deals' },
              { label: t('milestones.page.breadcrumb'), to: `/deals/${page.dealId}` },
              { label: title },
            ]}
          />
        }
      />
      <MissedForm answer={answer} shown={shownForms(page)} />
      <Now page={page} answer={answer} />
      <DisputeList disputes={page.disputes} />
      <Notes page={page} />
      <MilestoneMoney page={page} />
      <Days page={page} />
    </Page>
  )
}
