import { useT } from '#app/i18n/use-t.tsx'
import type { Age } from '../rules.ts'

/** How long ago, in words. */
export function useAgeText() {
  const { t } = useT()
  return ({ unit, count }: Age): string =>
    unit === 'today' ? t('contacts.ages.today') : t(`contacts.ages.${unit}`, { count })
}
