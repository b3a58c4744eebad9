import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { MissedForm } from '#app/features/introductions/ui/missed-form.tsx'
import { PressButton } from '#app/features/introductions/ui/press-button.tsx'
import { formatDate, formatDateTime, formatYen } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import type { EnteredFigures, StatementPage } from '../queries/get-statement-page.server.ts'
import { AmountsTable } from './amounts-table.tsx'
import { SalesForm } from './sales-form.tsx'
import { StandingBadge } from './standing-badge.tsx'

export interface StatementPageProps {
  page: StatementPage
  answer: FormAnswer | undefined
  parked?: Record<string, string> | undefined
}

/** What the figures make, to be looked at before they are sent for good. */
function Preview({ page, entered, answer }: StatementPageProps & { entered: EnteredFigures }) {
  const { t } = useT()
  const { agreement, statement } = page
  return (
    <Section title={t('royalties.preview.title')} lead={t('royalties.preview.lead')}>
      <Card tone="decision" className="grid gap-4">
        <AmountsTable figures={entered} rate={agreement.rateBasisPoints} isCorrection={statement.correctsId !== null} />
        <PressButton
          intent="send"
          hidden={{ seen: entered.seen }}
          label={t('royalties.preview.send')}
          sending={t('royalties.preview.sending')}
          answer={answer}
        />
        <p className="measure phrase text-small text-ink-soft">{t('royalties.preview.sendHint')}</p>
      </Card>
    </Section>
  )
}

/** For the payer, while nothing is sent. */
function Making(props: StatementPageProps) {
  const { page, answer, parked } = props
  const { t, locale } = useT()
  const { entered, statement, statedBeforeYen } = page
  if (statement.standing === 'running')
    return <Notice>{t('royalties.sales.running', { day: formatDate(statement.end, locale) })}</Notice>
  const form = <SalesForm key={entered?.seen} entered={entered} answer={answer} parked={parked} />
  return (
    <>
      {statement.correctsId && (
        <Notice>{t('royalties.sales.correcting', { royalty: formatYen(statedBeforeYen) })}</Notice>
      )}
      {entered && <Preview {...props} entered={entered} />}
      {entered ? (
        <Disclosure summary={t('royalties.sales.change')} open={answer?.intent === 'enter' || parked !== undefined}>
          {form}
        </Disclosure>
      ) : (
        <Section title={t('royalties.sales.title')} lead={t('royalties.sales.lead')}>
          {form}
        </Section>
      )}
    </>
  )
}

/** What was sent, and how the money goes. */
function Stated({ page, answer }: StatementPageProps) {
  const { t, locale } = useT()
  const { agreement, statement, viewer } = page
  const { stated, correctsId } = statement
  if (!stated) return null
  return (
    <Section
      title={t('royalties.stated.title')}
      lead={t('royalties.stated.lead', { at: formatDateTime(stated.sentAt, locale) })}
    >
      <div className="grid gap-4">
        <AmountsTable figures={stated} rate={agreement.rateBasisPoints} isCorrection={correctsId !== null} />
        {stated.totalYen < 0 && <Notice>{t('royalties.stated.tooMuch')}</Notice>}
        {stated.totalYen > 0 && (
          <p className="measure phrase">{t('royalties.stated.pay', { payBy: formatDate(statement.payBy, locale) })}</p>
        )}
        {viewer.acts.includes('need') && correctsId === null && (
          <div className="grid gap-2">
            <PressButton
              intent="correct"
              label={t('royalties.stated.correct')}
              sending={t('royalties.stated.correcting')}
              answer={answer}
              variant="secondary"
            />
            <p className="measure phrase text-small text-ink-soft">{t('royalties.stated.correctHint')}</p>
          </div>
        )}
      </div>
    </Section>
  )
}

/** The statement of one period. */
export function StatementPageView(props: StatementPageProps) {
  const { page, answer } = props
  const { t, locale } = useT()
  const { dealId, agreement, statement, viewer } = page
  const mayState = viewer.acts.includes('need') && !statement.stated
  const days = t('royalties.table.days', {
    from: formatDate(statement.start, locale),
    to: formatDate(statement.end, locale),
  })
  const shown = mayState ? ['enter', ...(page.entered ? ['send'] : [])] : statement.stated ? ['correct'] : []
  return (
    <Page width="narrow">
      <PageHeader
        title={t(statement.correctsId ? 'royalties.statement.correction' : 'royalties.statement.title')}
        lead={days}
        tags={<StandingBadge statement={statement} />}
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[
              { label: t('deals.title'), to: '/deals' },
              { label: t('royalties.title'), to: `/deals/${dealId}/royalties` },
              { label: t('royalties.statement.title') },
            ]}
          />
        }
      />
      <MissedForm answer={answer} shown={shown} />
      <p className="measure phrase">
        <span data-user-text>{agreement.product}</span>{' '}
        {t('royalties.statement.due', {
          due: formatDate(statement.dueOn, locale),
          payBy: formatDate(statement.payBy, locale),
        })}
      </p>
      {mayState ? <Making {...props} /> : <Stated {...props} />}
      {!mayState && !statement.stated && <Notice>{t('royalties.statement.waiting')}</Notice>}
    </Page>
  )
}
