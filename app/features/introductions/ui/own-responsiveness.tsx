import type { OwnResponsiveness } from '#app/features/responsiveness/queries/get-own-responsiveness.server.ts'
import { BandBadge } from '#app/features/responsiveness/ui/band-badge.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'

function WaysUp({ own: { open, missed, bandIfAnswered, band } }: { own: OwnResponsiveness }) {
  const { t, dynamic } = useT()
  if (open + missed === 0) return band === 'not_rated' ? null : <p>{t('introductions.own.allAnswered')}</p>
  return (
    <ul className="grid list-disc gap-1 ps-6">
      {open > 0 && <li>{t('introductions.own.open', { count: open })}</li>}
      {missed > 0 && <li>{t('introductions.own.missed', { count: missed })}</li>}
      <li>{t('introductions.own.ifAnswered', { band: dynamic(`introductions.trust.bands.${bandIfAnswered}`) })}</li>
    </ul>
  )
}

/** How the reader's own answers are seen by others, and what would raise it. */
export function OwnResponsivenessCard({ own, isOnly }: { own: OwnResponsiveness; isOnly: boolean }) {
  const { t } = useT()
  const { band, received, answered, meanDays, name, participantId } = own
  const title = isOnly ? t('introductions.own.title') : t('introductions.own.titleOf', { name })
  return (
    <Card as="section" tone="quiet" className="measure grid gap-3" aria-labelledby={`own-${participantId}`}>
      <div className="flex flex-wrap items-center gap-3">
        <h2 id={`own-${participantId}`} className="text-h3">
          {title}
        </h2>
        <BandBadge band={band} />
      </div>
      <p className="text-small text-ink-soft">
        {band === 'not_rated'
          ? t('introductions.own.notRated')
          : t('introductions.trust.answers', { received, answered })}
        {meanDays !== null && t('introductions.trust.meanDays', { days: meanDays })}
      </p>
      <WaysUp own={own} />
      <p className="text-small text-ink-soft">{t('introductions.own.how')}</p>
    </Card>
  )
}
