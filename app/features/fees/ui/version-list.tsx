import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import type { FeeScheduleHistory } from '../queries/get-fee-schedule.server.ts'
import { FigureList } from './figure-list.tsx'
import { StandingBadge } from './standing-badge.tsx'

/** The versions of a schedule, newest first. */
export function VersionList({ versions }: { versions: FeeScheduleHistory[] }) {
  const { t, locale } = useT()
  return (
    <ol className="grid gap-4">
      {versions.map(({ id, version, validFrom, figures, source, standing }) => (
        <Card as="li" key={id ?? version} className="grid gap-3">
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <h3>{t('fees.console.from', { date: formatDate(validFrom, locale) })}</h3>
            <StandingBadge standing={standing} />
          </div>
          <FigureList figures={figures} />
          <p className="text-small text-ink-soft" data-user-text={id ? true : undefined}>
            {t('fees.console.sourceOf', { version, source: source[locale] })}
          </p>
          {id && (
            <p>
              <Link to={`/console/fees/versions/${id}`} className="link">
                {t('fees.console.openVersion', { version })}
              </Link>
            </p>
          )}
        </Card>
      ))}
    </ol>
  )
}
