import { useT } from '#app/i18n/use-t.tsx'
import type { FieldSource } from '#app/ui/field-source.ts'
import { FormSection } from '#app/ui/form-section.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { DESCRIPTION_MAX } from '../limits.ts'
import type { ParticipantFormChoices } from '../queries/get-participant-form.server.ts'

interface ParticipantDetailFieldsProps {
  fields: Record<string, FieldSource>
  choices: ParticipantFormChoices
}

function useChoices({ industryGroups, prefectureNames }: ParticipantFormChoices) {
  const { t, dynamic } = useT()
  return {
    industries: industryGroups.map(({ division, codes }) => {
      const label = dynamic(`industries.${division}`)
      const whole = { value: division, label: t('participants.form.wholeGroup', { name: label }) }
      return {
        label,
        options: [whole, ...codes.map((code) => ({ value: code, label: dynamic(`industries.${code}`) }))],
      }
    }),
    prefectures: prefectureNames.map((name) => ({ value: name, label: dynamic(`prefectures.${name}`) })),
  }
}

/** What may be left out for now. */
export function ParticipantDetailFields({ fields, choices }: ParticipantDetailFieldsProps) {
  const { t } = useT()
  const { industries, prefectures } = useChoices(choices)
  return (
    <FormSection title={t('participants.form.more')} description={t('participants.form.moreLead')}>
      <SelectField
        field={fields['industry']!}
        label={t('participants.fields.industry')}
        hint={t('participants.hints.industry')}
        emptyLabel={t('participants.choose')}
        options={industries}
      />
      <SelectField
        field={fields['prefecture']!}
        label={t('participants.fields.prefecture')}
        emptyLabel={t('participants.choose')}
        options={prefectures}
      />
      <TextField
        field={fields['municipality']!}
        label={t('participants.fields.municipality')}
        hint={t('participants.hints.municipality')}
        autoComplete="address-level2"
      />
      <TextField
        field={fields['employees']!}
        label={t('participants.fields.employees')}
        hint={t('participants.hints.employees')}
        inputMode="numeric"
        size="short"
      />
      <TextField
        field={fields['website']!}
        label={t('participants.fields.website')}
        hint={t('participants.hints.website')}
        autoComplete="url"
        inputMode="url"
      />
      <TextArea
        field={fields['description']!}
        label={t('participants.fields.description')}
        hint={t('participants.hints.description')}
        rows={6}
        maxLength={DESCRIPTION_MAX}
      />
    </FormSection>
  )
}
