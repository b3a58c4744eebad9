import { formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import type { FieldSource } from '#app/ui/field-source.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import type { useSelectOptions } from './use-select-options.ts'

export interface ListingControlProps {
  track: string
  side: ListingSide
  definition: FieldDefinition
  field: FieldSource
  options: ReturnType<typeof useSelectOptions>
}

/** What an amount was understood as, so that nobody has to count zeros. */
function useReadBack() {
  const { t, locale } = useT()
  return (typed: string) => {
    const amount = parseYen(typed)
    if (amount === undefined) return t('listings.form.notUnderstood')
    return t('listings.form.understood', { amount: formatYenProse(amount, locale) })
  }
}

/** One field of a listing, as its definition says it is entered. */
export function ListingControl({ track, side, definition, field, options }: ListingControlProps) {
  const { t, dynamic } = useT()
  const readBack = useReadBack()
  const { key, control, level, required, max } = definition
  const texts = `tracks.${track}.sides.${side}.fields.${key}`
  const shared = {
    field,
    label: dynamic(`${texts}.label`),
    hint: dynamic(`${texts}.hint`),
    audience: { level, label: t(`common.audience.${level}`) },
    required,
  }
  const choices = definition.options.map((value) => ({
    value,
    label: dynamic(`tracks.${track}.options.${key}.${value}`),
  }))
  switch (control) {
    case 'text':
      return <TextArea {...shared} maxLength={max} rows={key === 'teaser' ? 7 : 4} />
    case 'yen':
      return <YenField {...shared} unit={t('listings.form.unit.yen')} inputMode="text" readBack={readBack} />
    case 'integer':
      return <TextField {...shared} size="short" inputMode="numeric" />
    case 'choice':
      return choices.length > 4 ? (
        <SelectField {...shared} options={choices} emptyLabel={t('listings.form.choose')} />
      ) : (
        <RadioGroup {...shared} choices={choices} />
      )
    case 'choices':
      return <CheckboxGroup {...shared} choices={choices} columns />
    case 'industry':
      return <SelectField {...shared} options={options.industry} emptyLabel={t('listings.form.choose')} />
    case 'prefecture':
      return <SelectField {...shared} options={options.prefecture} emptyLabel={t('listings.form.choose')} />
    default:
      return <TextField {...shared} size="full" />
  }
}
