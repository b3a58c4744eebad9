import type { Translator } from '#app/i18n/translator.ts'
import { valueText } from '#app/features/participants/ui/field-value.ts'
import { isBand } from '#app/tracks/bands.ts'
import type { ShownField } from '#app/features/listings/shown-field.ts'

/**
 * A value as a person would type it into a file: figures with digits only, choices by name, lists divided.
 * @param options text key under which the field's own options stand
 */
export function typedText(translator: Translator, field: ShownField, options: string): string {
  const { control, value } = field
  if (isBand(value)) return valueText(translator, field, options)
  if (typeof value === 'number') return String(value)
  if (control === 'date') return String(value)
  if (control === 'industries' && Array.isArray(value))
    return value.map((code) => translator.dynamic(`industries.${String(code)}`)).join(';')
  if (control === 'names') return [value].flat().join('\n')
  if (control === 'choices' || control === 'prefectures' || control === 'tags')
    return [value]
      .flat()
      .map((entry) =>
        control === 'tags' ? String(entry) : valueText(translator, { control, value: [String(entry)] }, options),
      )
      .join('、')
  return valueText(translator, field, options)
}
