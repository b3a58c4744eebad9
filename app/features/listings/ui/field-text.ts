import { valueText } from '#app/features/participants/ui/field-value.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { ShownField } from '../shown-field.ts'

/** What a field is called on one side of a track. */
export const fieldLabel = ({ dynamic }: Translator, track: string, side: ListingSide, key: string): string =>
  dynamic(`tracks.${track}.sides.${side}.fields.${key}.label`)

/** A field's value in the reader's language: options, industries and prefectures by name, yen as amounts, bands as ranges. */
export const fieldText = (translator: Translator, track: string, field: ShownField): string =>
  valueText(translator, field, `tracks.${track}.options.${field.key}`)
