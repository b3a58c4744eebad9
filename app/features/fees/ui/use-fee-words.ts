import { formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import type { Sample } from '../samples.ts'
import type { Figure } from '../version-view.ts'

/** What a schedule is called, and what its figures say. */
export function useFeeWords() {
  const { t, dynamic, locale } = useT()
  const place = ({ attendance, size }: { attendance?: string; size?: string }) => ({
    attendance: attendance ? dynamic(`fees.attendances.${attendance}`) : '',
    size: size ? dynamic(`fees.sizes.${size}`) : '',
  })
  const figure = (given: Figure): string =>
    t(`fees.figures.${given.key}`, {
      ...place(given),
      base: given.base ? t(`fees.bases.${given.base}.name`) : '',
      percent: given.percent ?? 0,
      amount: formatYenProse(given.amountYen ?? 0, locale),
      from: formatYenProse(given.fromYen ?? 0, locale),
    })
  const sample = (given: Sample): string =>
    t(`fees.samples.${given.key}`, { ...place(given), amount: formatYenProse(given.amountYen ?? 0, locale) })
  const schedule = (key: string): string => dynamic(`fees.schedules.${key}.name`)
  return { figure, sample, schedule, about: (key: string): string => dynamic(`fees.schedules.${key}.about`) }
}
