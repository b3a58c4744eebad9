import { formatDate, formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Notice, type Tone } from '#app/ui/notice.tsx'
import type { WaiverPage } from '../queries/get-waiver-page.server.ts'

const tones: Record<WaiverPage['standing']['is'], Tone> = {
  can_apply: 'info',
  waiting: 'info',
  approved: 'success',
  refused: 'warning',
  expired: 'info',
  used: 'info',
}

/** Where the business stands: with the last day and what remains, or why not. */
export function WaiverNow({ page }: { page: WaiverPage }) {
  const { t, locale } = useT()
  const { standing, terms } = page
  const key = standing.is === 'can_apply' && !terms ? 'unavailable' : standing.is
  const day = 'at' in standing ? standing.at : 'validUntil' in standing ? standing.validUntil : null
  const amountYen =
    'amountYen' in standing ? standing.amountYen : 'upToYen' in standing ? standing.upToYen : (terms?.upToYen ?? 0)
  const words = { date: day === null ? '' : formatDate(day, locale), amount: formatYenProse(amountYen, locale) }
  return (
    <Notice tone={tones[standing.is]} title={t(`waivers.now.${key}.title`)}>
      <p>{t(`waivers.now.${key}.text`, words)}</p>
      {standing.is === 'refused' && (
        <p className="mt-2 font-bold whitespace-pre-wrap wrap-anywhere" data-user-text>
          {standing.reason}
        </p>
      )}
    </Notice>
  )
}
