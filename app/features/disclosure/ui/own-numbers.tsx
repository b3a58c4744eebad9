import { Link } from '@remix-run/react'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ColumnChart } from '#app/ui/column-chart.tsx'
import { NextAction } from '#app/ui/next-action.tsx'
import { Section } from '#app/ui/section.tsx'
import { Stat } from '#app/ui/stat.tsx'
import { StatRow } from '#app/ui/stat-row.tsx'
import type { OwnNumbers } from '../queries/get-own-numbers.server.ts'

const shortDay = (day: string): string => day.slice(5).replace('-', '/').replace(/^0/, '').replace('/0', '/')

/** What others do with an own listing, in numbers: never who. */
export function OwnNumbersPanel({ id, numbers }: { id: string; numbers: OwnNumbers }) {
  const { t, locale } = useT()
  const { views, favourites, openQuestions } = numbers
  const total = views.reduce((sum, day) => sum + day.views, 0)
  const count = (value: number) => value.toLocaleString(locale === 'ja' ? 'ja-JP' : 'en-GB')
  return (
    <>
      {openQuestions > 0 && (
        <NextAction
          decision
          title={t('questions.own.waitingTitle', { count: openQuestions })}
          action={<ButtonLink to={`/listings/${id}/questions`}>{t('questions.own.answerThem')}</ButtonLink>}
        >
          {t('questions.own.waitingText')}
        </NextAction>
      )}
      <Section
        title={t('disclosure.numbers.title')}
        lead={t('disclosure.numbers.lead')}
        action={
          <Link to={`/listings/${id}/questions`} className="link touch">
            {t('questions.own.all')}
          </Link>
        }
        className="no-print"
      >
        <div className="grid items-start gap-8 lg:grid-cols-2">
          <StatRow>
            <Stat label={t('disclosure.numbers.views')} value={count(total)} unit={t('disclosure.numbers.times')} />
            <Stat
              label={t('disclosure.numbers.favourites')}
              value={favourites === null ? t('disclosure.numbers.few') : count(favourites)}
              unit={favourites === null ? undefined : t('disclosure.numbers.people')}
              note={favourites === null ? t('disclosure.numbers.fewText') : undefined}
            />
          </StatRow>
          {total === 0 ? (
            <p className="measure phrase text-ink-soft">{t('disclosure.numbers.none')}</p>
          ) : (
            <ColumnChart
              title={t('disclosure.numbers.chart')}
              labelHeader={t('disclosure.numbers.day')}
              valueHeader={t('disclosure.numbers.viewsShort')}
              points={views.map(({ day, views: value }) => ({
                key: day,
                label: shortDay(day),
                value,
                text: count(value),
              }))}
            />
          )}
        </div>
      </Section>
    </>
  )
}
