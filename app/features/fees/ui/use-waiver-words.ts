import { formatDate, formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { WaiverChoice } from '../waiver.ts'

/** Where a payer stands with the waiver, beside a fee. */
export function useWaiverWords() {
  const { t, locale } = useT()
  return ({ standing, upToYen }: WaiverChoice): { title: string; text: string } => {
    const day = 'at' in standing ? standing.at : 'validUntil' in standing ? standing.validUntil : null
    const amountYen = 'amountYen' in standing ? standing.amountYen : 'upToYen' in standing ? standing.upToYen : upToYen
    const words = { date: day === null ? '' : formatDate(day, locale), amount: formatYenProse(amountYen, locale) }
    return {
      title: t(`fees.waiver.cases.${standing.is}.title`),
      text: t(`fees.waiver.cases.${standing.is}.text`, words),
    }
  }
}
