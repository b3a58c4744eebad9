import { formatYenProse } from '#app/i18n/format.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { ShownField } from '../shown-field.ts'

/** What a field is called on one side of a track. */
export const fieldLabel = ({ dynamic }: Translator, track: string, side: ListingSide, key: string): string =>
  dynamic(`tracks.${track}.sides.${side}.fields.${key}.label`)

/** A field's value in the reader's language: options, industries and prefectures by name, yen as amounts. */
export function fieldText(
  { locale, dynamic, t }: Translator,
  track: string,
  { key, control, value }: ShownField,
): string {
  const words = (prefix: string) => [value].flat().map((entry) => dynamic(`${prefix}.${entry}`))
  const comma = locale === 'ja' ? '、' : ', '
  switch (control) {
    case 'yen':
      return formatYenProse(Number(value), locale)
    case 'integer':
      // All whole numbers of a listing count people.
      return t('listings.people', { number: Number(value).toLocaleString(locale === 'ja' ? 'ja-JP' : 'en-GB') })
    case 'choice':
    case 'choices':
      return words(`tracks.${track}.options.${key}`).join(comma)
    case 'industry':
      return words('industries').join(comma)
    case 'prefecture':
      return words('prefectures').join(comma)
    default:
      return [value].flat().join(comma)
  }
}
