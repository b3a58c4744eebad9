import { type ChangeEvent, useState } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { asText, type FieldSource } from '#app/ui/field-source.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { ParticipantFormChoices } from '../queries/get-participant-form.server.ts'
import type { FieldChoices } from './use-field-choices.ts'
import { useIsHydrated } from './use-is-hydrated.ts'

interface PlaceFieldsProps {
  prefecture: FieldSource
  municipality: FieldSource
  prefectures: FieldChoices['prefecture']
  tokyo: ParticipantFormChoices['tokyo']
}

/** Tokyo's municipalities to choose from; elsewhere, and without JavaScript, a box with suggestions. */
function MunicipalityField({
  field,
  tokyo,
  isTokyo,
}: {
  field: FieldSource
  tokyo: PlaceFieldsProps['tokyo']
  isTokyo: boolean
}) {
  const { t, dynamic } = useT()
  const groups = tokyo.areas.map(({ area, names }) => ({
    label: t(`participants.areas.${area}`),
    options: names.map((name) => ({ value: name, label: dynamic(`municipalities.${name}`) })),
  }))
  const label = t('participants.fields.municipality')
  const known = tokyo.areas.some(({ names }) => names.includes(asText(field.initialValue) ?? ''))
  // A text that is none of them would be lost in a select.
  if (useIsHydrated() && isTokyo && (known || !asText(field.initialValue)))
    return <SelectField field={field} label={label} emptyLabel={t('participants.choose')} options={groups} />
  return (
    <TextField
      field={field}
      label={label}
      hint={t('participants.hints.municipality')}
      autoComplete="address-level2"
      size="medium"
    />
  )
}

/** Where the participant is: the prefecture, then the municipality that belongs to it. */
export function PlaceFields({ prefecture, municipality, prefectures, tokyo }: PlaceFieldsProps) {
  const { t } = useT()
  const [chosen, setChosen] = useState(asText(prefecture.initialValue) ?? '')
  return (
    <>
      <SelectField
        field={prefecture}
        label={t('participants.fields.prefecture')}
        emptyLabel={t('participants.choose')}
        options={prefectures}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => setChosen(event.currentTarget.value)}
      />
      <MunicipalityField field={municipality} tokyo={tokyo} isTokyo={chosen === tokyo.prefecture} />
    </>
  )
}
