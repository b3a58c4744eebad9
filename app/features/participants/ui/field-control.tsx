import type { ReactNode } from 'react'
import { formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { parseSignedYen, parseYen } from '#app/platform/money/parse-yen.ts'
import type { FieldDefinition } from '#app/tracks/field.ts'
import { readWholeNumber, readYear } from '#app/tracks/read-number.ts'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import type { Audience } from '#app/ui/field-audience.tsx'
import { asChoices, type FieldSource } from '#app/ui/field-source.ts'
import { GroupedCheckboxes } from '#app/ui/grouped-checkboxes.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import { IndustryField } from './industry-field.tsx'
import { MunicipalityField } from './municipality-field.tsx'
import { usePlace } from './place-scope.tsx'
import type { FieldChoices } from './use-field-choices.ts'

export interface FieldControlProps {
  definition: FieldDefinition
  /** Conform's metadata of the field, or id, name, initial value and errors without Conform. */
  field: FieldSource
  label: string
  hint?: ReactNode
  /** What one of the definition's own options is called. */
  optionLabel: (option: string) => string
  choices: FieldChoices
  /** Who will read it; shown as a badge beside the label where given. */
  audience?: Audience
  /** Shows a stored amount with its thousands apart. */
  grouped?: boolean
  /** What else to say of a figure that was understood, such as the range others are told. */
  echo?: (figure: number) => string
}

/** What a figure was understood as, so that nobody has to count zeros. */
function useReadBack({ control, min }: FieldDefinition, echo?: (figure: number) => string): (typed: string) => string {
  const { t, locale } = useT()
  const people = (value: number) =>
    t('common.fields.people', { number: value.toLocaleString(locale === 'ja' ? 'ja-JP' : 'en-GB') })
  const said = (value: number | undefined, show: (value: number) => string, example: string) =>
    value === undefined
      ? example
      : [t('common.fields.understood', { value: show(value) }), echo?.(value)].filter(Boolean).join(' ')
  switch (control) {
    case 'year':
      return (typed) => said(readYear(typed), (year) => t('common.fields.year', { year }), t('common.fields.notYear'))
    case 'integer':
      return (typed) => said(readWholeNumber(typed), people, t('common.fields.notNumber'))
    default:
      return (typed) =>
        said(
          (min < 0 ? parseSignedYen : parseYen)(typed),
          (amount) => formatYenProse(amount, locale),
          t('common.fields.notYen'),
        )
  }
}

/** One field of a listing or a profile, as its definition says it is entered. The words are given by the page. */
export function FieldControl(props: FieldControlProps) {
  const { definition, field, label, hint, optionLabel, choices, audience, echo, grouped = false } = props
  const { t, locale } = useT()
  const readBack = useReadBack(definition, echo)
  const place = usePlace()
  const { control, required, max } = definition
  const shared = { field, label, required, ...(hint ? { hint } : {}), ...(audience ? { audience } : {}) }
  const options = definition.options.map((value) => ({ value, label: optionLabel(value) }))
  const groups = { noneLabel: t('common.fields.noneChosen'), separator: locale === 'ja' ? '、' : ', ' }
  switch (control) {
    case 'text':
      return <TextArea {...shared} maxLength={max} rows={definition.column === 'teaser' ? 7 : 4} />
    case 'names':
      return <TextArea {...shared} rows={3} />
    case 'yen':
      return (
        <YenField
          {...shared}
          unit={t('common.fields.unit.yen')}
          inputMode="text"
          grouped={grouped}
          readBack={readBack}
        />
      )
    case 'integer':
      return <YenField {...shared} unit={t('common.fields.unit.people')} readBack={readBack} />
    case 'year':
      return <YenField {...shared} inputMode="text" readBack={readBack} />
    case 'date':
      return <DateField {...shared} />
    case 'choice':
      return options.length > 5 ? (
        <SelectField {...shared} options={options} emptyLabel={t('common.fields.choose')} />
      ) : (
        <RadioGroup {...shared} choices={options} />
      )
    case 'choices':
      return <CheckboxGroup {...shared} choices={options} columns />
    case 'industry':
      return <IndustryField {...shared} choices={choices.industry} />
    case 'prefecture':
      return (
        <SelectField
          {...shared}
          options={choices.prefecture}
          emptyLabel={t('common.fields.choose')}
          onChange={({ currentTarget }) => place?.choose(currentTarget.value)}
        />
      )
    case 'municipality':
      return <MunicipalityField {...shared} towns={choices.towns} prefecture={place?.prefecture ?? ''} size="full" />
    case 'industries':
      return <GroupedCheckboxes {...shared} {...groups} groups={choices.industries} />
    case 'prefectures':
      return <GroupedCheckboxes {...shared} {...groups} groups={choices.prefectures} />
    case 'images':
      // Pictures have a step of their own; here the chosen ones are only carried along.
      return asChoices(field.initialValue).map((id) => <input key={id} type="hidden" name={field.name} value={id} />)
    case 'line':
    case 'tags':
      return <TextField {...shared} size="full" />
  }
}
