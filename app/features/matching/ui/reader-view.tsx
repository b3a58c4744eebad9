import { useT } from '#app/i18n/use-t.tsx'
import type { MatchItem } from '../queries/get-ranked-matches.server.ts'

/** What the reader says of a match, called what it is. */
export function ReaderView({ reading }: { reading: MatchItem['reading'] }) {
  const { t, locale } = useT()
  if (!reading) return null
  return (
    <aside aria-label={t('readings.view.title')} className="mt-4 rounded-8 bg-sunken p-4">
      <p className="phrase text-small font-bold">{t('readings.view.title')}</p>
      <ul className="mt-2 grid list-disc gap-1 ps-6">
        {reading.reasons[locale].map((reason) => (
          <li key={reason} className="phrase">
            {reason}
          </li>
        ))}
      </ul>
      <p className="phrase mt-2 text-small text-ink-soft">
        {t('readings.view.note')} {t(`readings.view.moved.${reading.moved}`)}
      </p>
    </aside>
  )
}
