import { formatDate, formatYenProse } from '#app/i18n/format.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { type BandValue, isBand } from '#app/tracks/bands.ts'
import type { FieldControl, FieldValue } from '#app/tracks/field.ts'

/** A band in words: `6〜20人`, `1,000万円未満`, `1960〜1974年`. */
export function bandText({ t, dynamic, locale }: Translator, { band: [low, high], kind }: BandValue): string {
  const number = (value: number) => {
    if (kind === 'yen') return formatYenProse(value, locale)
    return kind === 'people' ? value.toLocaleString(locale === 'ja' ? 'ja-JP' : 'en-GB') : String(value)
  }
  if (kind === 'yen' && low === null) return t('common.bands.yen.loss')
  const from = low === null || (kind === 'yen' && low === 0) ? null : number(low)
  if (from === null) return dynamic(`common.bands.${kind}.below`, { high: number(high ?? 0) })
  if (high === null) return dynamic(`common.bands.${kind}.above`, { low: from })
  return dynamic(`common.bands.${kind}.between`, { low: from, high: number(high) })
}

/**
 * What a field says in the reader's language: options, industries and prefectures by name, yen as amounts, bands as
 * ranges.
 * @param options text key under which the field's own options stand
 */
export function valueText(
  translator: Translator,
  { control, value }: { control: FieldControl; value: FieldValue | BandValue },
  options: string,
): string {
  const { locale, dynamic, t } = translator
  if (isBand(value)) return bandText(translator, value)
  const words = (prefix: string) => [value].flat().map((entry) => dynamic(`${prefix}.${entry}`))
  const comma = locale === 'ja' ? '、' : ', '
  switch (control) {
    case 'yen':
      return formatYenProse(Number(value), locale)
    case 'integer':
      // All whole numbers of listings and profiles count people.
      return t('common.fields.people', { number: Number(value).toLocaleString(locale === 'ja' ? 'ja-JP' : 'en-GB') })
    case 'year':
      return t('common.fields.year', { year: Number(value) })
    case 'date':
      return formatDate(`${String(value)}T00:00:00+09:00`, locale)
    case 'choice':
    case 'choices':
      return words(options).join(comma)
    case 'industry':
    case 'industries':
      return words('industries').join(comma)
    case 'prefecture':
    case 'prefectures':
      return words('prefectures').join(comma)
    case 'images':
      return t('common.fields.images', { count: [value].flat().length })
    default:
      return [value].flat().join(comma)
  }
}
