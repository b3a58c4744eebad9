import { useT } from '#app/i18n/use-t.tsx'
import { endTextKey, lossTextKey, type WordedLoss } from '../loss-text.ts'

/** How a month and a loss are said. */
export function useFunnelWords() {
  const { t, dynamic } = useT()
  return {
    month: (month: string) =>
      t('operations.funnel.month', { year: month.slice(0, 4), month: String(Number(month.slice(5, 7))) }),
    end: (loss: WordedLoss) => dynamic(endTextKey(loss)),
    loss: (loss: WordedLoss) => dynamic(lossTextKey(loss)),
    by: (by: string | null) => (by === null ? '' : dynamic(`operations.funnel.by.${by}`)),
  }
}
