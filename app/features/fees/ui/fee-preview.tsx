import { Link } from '@remix-run/react'
import { formatYen, formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Heading } from '#app/ui/heading.tsx'
import type { FeeSheet } from '../fee-sheet.ts'
import type { WaiverChoice } from '../waiver.ts'
import { FeeTable } from './fee-table.tsx'
import { useWaiverWords } from './use-waiver-words.ts'

/** What concluding at a price would cost, to stand beside the price before anybody agrees to it. Sheet: `previewSheet`. */
export function FeePreview({ sheet, waiver }: { sheet: FeeSheet; waiver: WaiverChoice | null }) {
  const { t, locale } = useT()
  const words = useWaiverWords()
  const base = t(`fees.bases.${sheet.base}.name`)
  return (
    <Card tone="quiet" className="grid gap-3">
      <Heading level={3}>{t('fees.preview.title')}</Heading>
      <p className="num text-h3 font-bold">
        {sheet.totalYen === 0 ? t('fees.preview.free') : t('fees.preview.total', { total: formatYen(sheet.totalYen) })}
      </p>
      <p className="measure phrase text-small text-ink-soft">
        {t('fees.preview.base', { base, amount: formatYenProse(sheet.baseYen, locale) })}
      </p>
      {waiver && (
        <p className="measure phrase text-small">
          <span className="block font-bold">{words(waiver).title}</span>
          {words(waiver).text}{' '}
          <Link to="/waivers" className="link">
            {t('fees.waiver.link')}
          </Link>
        </p>
      )}
      <Disclosure summary={t('fees.preview.more')}>
        <FeeTable bill={sheet} />
      </Disclosure>
    </Card>
  )
}
