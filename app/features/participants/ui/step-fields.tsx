import type { ReactElement } from 'react'
import { formatYenProse } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import { readYear } from '#app/tracks/read-number.ts'
import type { FieldSource } from '#app/ui/field-source.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import { DESCRIPTION_MAX } from '../limits.ts'
import type { ProfileStepKey } from '../profile-steps.ts'
import type { ParticipantFormChoices } from '../queries/get-participant-form.server.ts'
import { eraYear } from '../rules/founding-year.ts'
import { BasicFields } from './basic-fields.tsx'
import { IndustryField } from './industry-field.tsx'
import { PlaceFields } from './place-fields.tsx'
import { useFieldChoices } from './use-field-choices.ts'

export interface StepFieldsProps {
  fields: Record<string, FieldSource>
  choices: ParticipantFormChoices
}

function KanaAndBasics({ fields }: StepFieldsProps) {
  const { t } = useT()
  return (
    <BasicFields fields={fields}>
      <TextField
        field={fields['nameKana']!}
        label={t('participants.fields.nameKana')}
        hint={t('participants.hints.nameKana')}
      />
    </BasicFields>
  )
}

function BusinessFields({ fields, choices }: StepFieldsProps) {
  const { t, locale } = useT()
  const { industry, prefecture, towns } = useFieldChoices(choices)
  const sayYear = (typed: string) => {
    const year = readYear(typed)
    if (year === undefined) return t('common.fields.notYear')
    const era = locale === 'ja' ? eraYear(year) : undefined
    return t('common.fields.understood', { value: [t('common.fields.year', { year }), era && `（${era}）`].join('') })
  }
  return (
    <>
      <IndustryField
        field={fields['industry']!}
        label={t('participants.fields.industry')}
        hint={t('participants.hints.industry')}
        choices={industry}
      />
      <PlaceFields
        prefecture={fields['prefecture']!}
        municipality={fields['municipality']!}
        prefectures={prefecture}
        towns={towns}
      />
      <YenField
        field={fields['foundedYear']!}
        label={t('participants.fields.foundedYear')}
        hint={t('participants.hints.foundedYear')}
        inputMode="text"
        readBack={sayYear}
      />
    </>
  )
}

function SizeFields({ fields }: StepFieldsProps) {
  const { t, locale } = useT()
  const sayYen = (typed: string) => {
    const amount = parseYen(typed)
    return amount === undefined
      ? t('common.fields.notYen')
      : t('common.fields.understood', { value: formatYenProse(amount, locale) })
  }
  return (
    <>
      <YenField
        field={fields['employees']!}
        label={t('participants.fields.employees')}
        hint={t('participants.hints.employees')}
        unit={t('common.fields.unit.people')}
      />
      {(['capitalYen', 'annualSalesYen'] as const).map((key) => (
        <YenField
          key={key}
          field={fields[key]!}
          label={t(`participants.fields.${key}`)}
          hint={t(`participants.hints.${key}`)}
          inputMode="text"
          unit={t('common.fields.unit.yen')}
          grouped
          readBack={sayYen}
        />
      ))}
    </>
  )
}

function RegistrationFields({ fields }: StepFieldsProps) {
  const { t } = useT()
  return (
    <>
      {(['corporateNumber', 'invoiceNumber'] as const).map((key) => (
        <TextField
          key={key}
          field={fields[key]!}
          label={t(`participants.fields.${key}`)}
          hint={t(`participants.hints.${key}`)}
          size="medium"
          inputMode={key === 'corporateNumber' ? 'numeric' : 'text'}
        />
      ))}
      <TextField
        field={fields['invoiceNote']!}
        label={t('participants.fields.invoiceNote')}
        hint={t('participants.hints.invoiceNote')}
      />
    </>
  )
}

function AboutFields({ fields }: StepFieldsProps) {
  const { t } = useT()
  return (
    <>
      <TextArea
        field={fields['description']!}
        label={t('participants.fields.description')}
        hint={t('participants.hints.description')}
        rows={8}
        maxLength={DESCRIPTION_MAX}
      />
      <TextField
        field={fields['website']!}
        label={t('participants.fields.website')}
        hint={t('participants.hints.website')}
        autoComplete="url"
        inputMode="url"
      />
    </>
  )
}

/** What is asked in each step. */
export const stepFields: Record<ProfileStepKey, (props: StepFieldsProps) => ReactElement> = {
  basics: KanaAndBasics,
  business: BusinessFields,
  size: SizeFields,
  registration: RegistrationFields,
  about: AboutFields,
}
