import { useT } from '#app/i18n/use-t.tsx'

/** Says how many days are left of a deadline. */
export function useDaysLeft(): (days: number) => string {
  const { t } = useT()
  return (days) => (days <= 1 ? t('introductions.daysLeftToday') : t('introductions.daysLeft', { days }))
}
