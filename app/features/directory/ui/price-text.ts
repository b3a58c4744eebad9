import { formatYenProse } from '#app/i18n/format.ts'
import type { Translator } from '#app/i18n/translator.ts'

/** An amount or a range of amounts in prose; undefined when neither end is said. */
export function priceText({ t, locale }: Translator, min: number | null, max: number | null): string | undefined {
  const words = (amount: number) => formatYenProse(amount, locale)
  if (min !== null && max !== null)
    return min === max ? words(min) : t('directory.priceBetween', { min: words(min), max: words(max) })
  if (min !== null) return t('directory.priceFrom', { min: words(min) })
  return max === null ? undefined : t('directory.priceTo', { max: words(max) })
}
