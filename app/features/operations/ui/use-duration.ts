import { useT } from '#app/i18n/use-t.tsx'

const HOURS_A_DAY = 24

/** A length of time in words: hours below two days, then days with one digit after the point. @param hours any number of them */
export function useDuration() {
  const { t } = useT()
  return (hours: number): string =>
    hours < 2 * HOURS_A_DAY
      ? t('operations.workload.hours', { count: Math.max(1, Math.round(hours)) })
      : t('operations.workload.days', { count: Math.round((hours / HOURS_A_DAY) * 10) / 10 })
}
