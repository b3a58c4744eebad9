import { type ChangeEvent, useState } from 'react'
import { useT } from '#app/i18n/use-t.tsx'
import { asText, type FieldSource } from '#app/ui/field-source.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { MunicipalityField } from './municipality-field.tsx'
import type { FieldChoices } from './use-field-choices.ts'

interface PlaceFieldsProps {
  prefecture: FieldSource
  municipality: FieldSource
  prefectures: FieldChoices['prefecture']
  towns: FieldChoices['towns']
}

/** Where the participant is: the prefecture, then the municipality that belongs to it. */
export function PlaceFields({ prefecture, municipality, prefectures, towns }: PlaceFieldsProps) {
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
      <MunicipalityField
        field={municipality}
        label={t('participants.fields.municipality')}
        hint={t('participants.hints.municipality')}
        towns={towns}
        prefecture={chosen}
        autoComplete="address-level2"
        size="medium"
      />
    </>
  )
}
