import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { PrintButton } from '#app/ui/print-button.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import { Table } from '#app/ui/table.tsx'
import type { Band, DiagnosisResult } from '../diagnosis.ts'
import type { DiagnosisPage } from '../queries/get-diagnosis.server.ts'

const tones: Record<Band, StatusTone> = { begin: 'warning', underway: 'active', ready: 'success' }

function Score({ percent, band }: { percent: number | null; band: Band | null }) {
  const { t } = useT()
  if (percent === null || band === null) return <>{t('visits.diagnosis.unknownTotal')}</>
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="font-bold">{t('visits.percent', { percent })}</span>
      <meter className="h-3 w-24" min={0} max={100} value={percent} aria-hidden="true" />
      <StatusBadge tone={tones[band]}>{t(`visits.diagnosis.bands.${band}`)}</StatusBadge>
    </span>
  )
}

/** How much better or worse than the time before. */
function useChange() {
  const { t } = useT()
  return (now: number | null, before: number | null | undefined): string => {
    if (now === null || before === null || before === undefined) return t('visits.diagnosis.notCompared')
    if (now === before) return t('visits.diagnosis.same')
    return t(now > before ? 'visits.diagnosis.up' : 'visits.diagnosis.down', { points: Math.abs(now - before) })
  }
}

function Groups({ page }: { page: DiagnosisPage }) {
  const { t, dynamic, locale } = useT()
  const change = useChange()
  const { result, before } = page
  const earlier = new Map(before?.result.groups.map(({ key, percent }) => [key, percent]))
  const compared = before && {
    key: 'change',
    header: t('visits.diagnosis.change', { date: formatDate(before.madeOn, locale) }),
    cell: ({ key, percent }: DiagnosisResult['groups'][number]) => change(percent, earlier.get(key)),
  }
  return (
    <Table
      caption={t('visits.diagnosis.byGroup')}
      rows={result.groups}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'group',
          header: t('visits.diagnosis.group'),
          isRowHeader: true,
          cell: ({ key }) => dynamic(`visits.diagnosis.groups.${key}`),
        },
        { key: 'score', header: t('visits.diagnosis.score'), cell: (group) => <Score {...group} /> },
        ...(compared ? [compared] : []),
      ]}
    />
  )
}

const SHOWN_NEXT = 6

function Next({ result: { next } }: { result: DiagnosisResult }) {
  const { t, dynamic } = useT()
  if (next.length === 0) return <p>{t('visits.diagnosis.nothingNext')}</p>
  return (
    <ol className="grid list-decimal gap-4 pl-6">
      {next.slice(0, SHOWN_NEXT).map(({ group, question, answer }) => (
        <li key={question} className="measure">
          <span className="text-small text-ink-soft">
            {dynamic(`visits.diagnosis.groups.${group}`)} · {t(`visits.diagnosis.answers.${answer}`)}
          </span>
          <br />
          {dynamic(`visits.diagnosis.questions.${question}.${answer === 'unknown' ? 'find' : 'advise'}`)}
        </li>
      ))}
    </ol>
  )
}

/** What a diagnosis came to: made to be printed and left with the owner. */
export function DiagnosisPageView({ page }: { page: DiagnosisPage }) {
  const { t, locale } = useT()
  const { result, before, isMine } = page
  const change = useChange()
  const back = isMine
    ? [
        { label: t('visits.members.title'), to: '/desk/members' },
        { label: t('visits.members.one'), to: `/desk/members/${page.participantId}` },
      ]
    : [{ label: t('common.nav.console'), to: '/console' }]
  return (
    <Page>
      <PageHeader
        breadcrumbs={
          <div className="no-print">
            <Breadcrumbs label={t('common.breadcrumbs')} items={[...back, { label: t('visits.diagnosis.result') }]} />
          </div>
        }
        eyebrow={t('visits.diagnosis.madeOnDay', { date: formatDate(page.madeOn, locale) })}
        title={t('visits.diagnosis.result')}
        lead={<span className="wrap-anywhere">{page.name}</span>}
        actions={<PrintButton label={t('visits.diagnosis.print')} />}
      />
      <Section title={t('visits.diagnosis.total')}>
        <div className="grid gap-4">
          <p className="text-h3">
            <Score {...result} />
          </p>
          {before && (
            <p>
              {t('visits.diagnosis.since', {
                date: formatDate(before.madeOn, locale),
                change: change(result.percent, before.result.percent),
              })}
            </p>
          )}
          {result.unknown > 0 && <p>{t('visits.diagnosis.unknownCount', { count: result.unknown })}</p>}
          <Groups page={page} />
        </div>
      </Section>
      <Section title={t('visits.diagnosis.next')} lead={t('visits.diagnosis.nextLead')}>
        <Next result={result} />
      </Section>
      {page.note && (
        <Section title={t('visits.diagnosis.note')}>
          <p className="measure whitespace-pre-wrap wrap-anywhere">{page.note}</p>
        </Section>
      )}
      <Notice>{t('visits.diagnosis.ours')}</Notice>
      <p className="no-print text-small text-ink-soft">{t('visits.diagnosis.whoSees')}</p>
    </Page>
  )
}
