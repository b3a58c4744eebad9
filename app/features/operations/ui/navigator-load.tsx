import { useErrorText, useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Section } from '#app/ui/section.tsx'
import { Stat } from '#app/ui/stat.tsx'
import { StatRow } from '#app/ui/stat-row.tsx'
import type { LoadLine, NavigatorLoad } from '../queries/get-navigator-load.server.ts'
import type { ReassignedNews } from '../reassigned-url.ts'
import { ReassignForm } from './reassign-form.tsx'
import { useDuration } from './use-duration.ts'

function Numbers({ load }: { load: NavigatorLoad }) {
  const { t } = useT()
  const duration = useDuration()
  const { workload, answersDays, outcomesDays } = load
  const none = t('operations.workload.none')
  return (
    <div className="grid gap-3">
      <StatRow>
        <Stat
          label={t('operations.workload.load')}
          value={t('operations.workload.loadOf', { open: workload.open, capacity: workload.capacity })}
          note={workload.asked > 0 ? t('operations.workload.asked', { count: workload.asked }) : undefined}
        />
        <Stat
          label={t('operations.workload.ages')}
          value={workload.oldestDays === null ? none : t('operations.workload.oldest', { days: workload.oldestDays })}
          note={t('operations.workload.bands', { ...workload.ages })}
        />
        <Stat
          label={t('operations.workload.answer')}
          value={workload.answerHours === null ? none : duration(workload.answerHours)}
          note={t('operations.workload.answersIn', { count: workload.answers, days: answersDays })}
        />
        <Stat label={t('operations.workload.refused')} value={workload.refused} />
      </StatRow>
      <StatRow>
        {(
          ['accepted', 'declined', 'turnedDown', 'expired', 'withdrawn', 'deals', 'closings', 'brokenOff'] as const
        ).map((key) => (
          <Stat key={key} label={t(`operations.workload.columns.${key}`)} value={workload[key]} />
        ))}
      </StatRow>
      <p className="measure text-small text-ink-soft">
        {t('operations.workload.explained', { answers: answersDays, outcomes: outcomesDays })}
      </p>
    </div>
  )
}

/** What became of those that were given away a moment ago. */
function News({ news, lines }: { news: ReassignedNews | null; lines: LoadLine[] }) {
  const { t } = useT()
  const errorText = useErrorText()
  if (!news) return null
  const titleOf = (id: string) => lines.find((line) => line.id === id)?.offer.title ?? t('operations.reassign.gone')
  return (
    <Notice
      role="status"
      tone={news.stayed.length === 0 ? 'success' : 'warning'}
      title={t('operations.reassign.given', { count: news.given })}
    >
      {news.stayed.length > 0 && (
        <>
          <p>{t('operations.reassign.stayed', { count: news.stayed.length })}</p>
          <ul className="grid list-disc gap-1 pl-6">
            {news.stayed.map(({ introductionId, code }) => (
              <li key={introductionId}>
                {t('operations.reassign.stayedLine', { title: titleOf(introductionId), why: errorText(code) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}

function useLineText() {
  const { t, dynamic } = useT()
  return ({ track, state, offer, need, isAsked, days, daysLeft }: LoadLine) =>
    [
      dynamic(`tracks.${track}.short`),
      `${offer.name} / ${need.name}`,
      isAsked ? t('operations.workload.isAsked') : dynamic(`introductions.states.${state}.name`),
      ...(days === null ? [] : [t('operations.workload.oldest', { days })]),
      t('operations.workload.left', { days: daysLeft }),
    ].join(' · ')
}

/** One navigator: numbers, what is in hand, and giving it to somebody else. */
export function NavigatorLoadView(props: {
  load: NavigatorLoad
  news: ReassignedNews | null
  answer: FormAnswer | undefined
}) {
  const { t } = useT()
  const lineText = useLineText()
  const { load, news, answer } = props
  const introductions = load.lines.map((line) => ({
    value: line.id,
    label: `${line.offer.title} — ${line.need.title}`,
    hint: lineText(line),
  }))
  return (
    <>
      <News news={news} lines={load.lines} />
      <Numbers load={load} />
      <Section title={t('operations.reassign.title')} lead={t('operations.reassign.lead')}>
        {introductions.length === 0 ? (
          <EmptyState title={t('operations.reassign.nothing')} />
        ) : (
          <>
            {load.hidden > 0 && <p>{t('operations.reassign.hidden', { count: load.hidden })}</p>}
            <ReassignForm introductions={introductions} choices={load.choices} answer={answer} />
          </>
        )}
      </Section>
    </>
  )
}
