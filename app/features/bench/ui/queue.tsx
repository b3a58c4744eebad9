import { Link } from '@remix-run/react'
import { IntroductionBadge } from '#app/features/introductions/ui/introduction-cards.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { listingSides } from '#app/tracks/track-definition.ts'
import { cx } from '#app/ui/cx.ts'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import { benchUrl } from '../bench-url.ts'
import type { Bench, BenchLine } from '../queries/list-bench.server.ts'
import type { UrgencyName } from '../rules.ts'

/** What waits for a decision of the reader. */
const pressing: readonly UrgencyName[] = [
  ...(['deadline_passed', 'step_overdue', 'deadline_near', 'step_today', 'outcome'] as const),
]

/** Both headlines; on a wide screen the case opens beside the queue, else on its own page. */
function Pair({ line, bench }: { line: BenchLine; bench: Bench }) {
  const { t, dynamic } = useT()
  const isChosen = bench.query.case === line.id
  const titles = listingSides.map((side) => (
    <span key={side} className="wrap-anywhere">
      {line.titles[side]}{' '}
      <span className="text-small text-ink-soft">
        {dynamic(`tracks.${line.track}.sides.${side}.name`)}
        {line.askedBySide === side && ` · ${t('introductions.desk.asked')}`}
      </span>
    </span>
  ))
  return (
    <>
      <Link
        to={benchUrl({ ...bench.query, case: line.id }, bench.page)}
        preventScrollReset
        data-case-link=""
        aria-current={isChosen ? 'true' : undefined}
        className="link hidden gap-1 py-1 lg:grid"
      >
        {titles}
      </Link>
      <Link to={`/desk/introductions/${line.id}`} data-case-link="" className="link grid gap-1 py-1 lg:hidden">
        {titles}
      </Link>
    </>
  )
}

function Why({ line }: { line: BenchLine }) {
  const { t, locale } = useT()
  const { why, step } = line
  return (
    <ul className="grid gap-1">
      {why.map(({ name, days }, at) => (
        <li key={name} className={cx(at > 0 && 'text-small text-ink-soft')}>
          {pressing.includes(name) ? (
            <StatusBadge tone="decision">{t(`bench.why.${name}`, { days })}</StatusBadge>
          ) : (
            t(`bench.why.${name}`, { days })
          )}
        </li>
      ))}
      {step && (
        <li className="text-small wrap-anywhere">
          {t('bench.nextStep', { text: step.text, date: formatDate(step.dueOn, locale) })}
        </li>
      )}
    </ul>
  )
}

function DealState({ line }: { line: BenchLine }) {
  const { t, dynamic } = useT()
  const { deal, track } = line
  if (!deal) return null
  const turn = deal.turn === 'offer' || deal.turn === 'need' ? dynamic(`tracks.${track}.sides.${deal.turn}.name`) : null
  return (
    <p className="text-small">
      <Link to={`/deals/${deal.id}`}>
        {t('bench.deal.state', { state: dynamic(`tracks.${track}.states.${deal.state}.name`) })}
      </Link>
      {turn !== null && ` ${t('bench.deal.turn', { side: turn })}`}
    </p>
  )
}

function Row({ line, bench, form }: { line: BenchLine; bench: Bench; form: string }) {
  const { t, dynamic } = useT()
  const isChosen = bench.query.case === line.id
  return (
    <li
      data-case={isChosen ? 'chosen' : ''}
      className={cx(
        'grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 border-b border-line px-2 py-4',
        isChosen && 'rounded-8 bg-ai-soft',
      )}
    >
      <label data-user-text="" className="flex min-h-11 min-w-11 items-start justify-center pt-1">
        <span className="sr-only">{t('bench.tick', { title: line.titles.offer, other: line.titles.need })}</span>
        <input type="checkbox" className="choice" name="cases" value={line.id} form={form} />
      </label>
      <div className="grid min-w-0 gap-2">
        <p className="flex flex-wrap items-center gap-2">
          <StatusBadge tone={line.kind === 'asked' ? 'decision' : 'neutral'}>
            {t(`bench.kindOf.${line.kind}`)}
          </StatusBadge>
          <TrackTag track={line.track} label={dynamic(`tracks.${line.track}.short`)} />
          {line.kind === 'mine' && <IntroductionBadge state={line.state} />}
        </p>
        <Pair line={line} bench={bench} />
        <DealState line={line} />
        <Why line={line} />
      </div>
    </li>
  )
}

/** The navigator's queue. @param form the id of the form that takes the ticks */
export function Queue({ bench, form }: { bench: Bench; form: string }) {
  const { t } = useT()
  return (
    <ol aria-label={t('bench.queue')} className="border-t border-line">
      {bench.lines.map((line) => (
        <Row key={line.id} line={line} bench={bench} form={form} />
      ))}
    </ol>
  )
}
