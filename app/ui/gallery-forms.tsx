import { Button } from './button.tsx'
import { ButtonRow } from './button-row.tsx'
import { CheckboxField } from './checkbox-field.tsx'
import { CheckboxGroup } from './checkbox-group.tsx'
import { DateField } from './date-field.tsx'
import type { AudienceLevel } from './field-audience.tsx'
import { FileField } from './file-field.tsx'
import { FormErrorSummary } from './form-error-summary.tsx'
import { FormSection } from './form-section.tsx'
import { formatYen } from './format-yen.ts'
import type { GalleryWords } from './gallery-words.ts'
import { PasswordField } from './password-field.tsx'
import { RadioGroup } from './radio-group.tsx'
import { Section } from './section.tsx'
import { SelectField } from './select-field.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'
import { YenField } from './yen-field.tsx'

export function GalleryForms({ words }: { words: GalleryWords }) {
  const { forms } = words
  const audience = (level: AudienceLevel) => ({ level, label: forms.audiences[level] })
  const errorsOf = (error: string | undefined) => (error ? [error] : [])
  const readBack = (typed: string) =>
    /^[\d,]+$/.test(typed) ? formatYen(Number(typed.replaceAll(',', '')), words.locale, 'prose') : null
  return (
    <Section title={words.sections.forms}>
      <form method="post" className="grid gap-10" noValidate>
        <FormErrorSummary
          title={forms.errorTitle}
          items={[
            { fieldId: 'wrong', message: forms.wrong.error ?? '' },
            { fieldId: 'trade', message: forms.radio.error ?? '' },
          ]}
        />
        <FormSection {...forms.section}>
          <TextField
            name="company"
            required
            {...forms.text}
            audience={audience('public')}
            autoComplete="organization"
          />
          <TextField
            name="wrong"
            required
            label={forms.wrong.label}
            hint={forms.wrong.hint}
            errors={errorsOf(forms.wrong.error)}
            defaultValue={forms.wrong.value}
            audience={audience('granted')}
            size="medium"
          />
          <TextArea
            name="about"
            {...forms.area}
            defaultValue={forms.area.value}
            maxLength={400}
            audience={audience('member')}
          />
          <YenField
            name="revenue"
            label={forms.yen.label}
            hint={forms.yen.hint}
            unit={forms.yen.unit}
            defaultValue={forms.yen.value}
            readBack={readBack}
            audience={audience('party')}
          />
          <SelectField
            name="ward"
            label={forms.select.label}
            hint={forms.select.hint}
            options={forms.select.options}
            emptyLabel={forms.select.empty}
          />
          <RadioGroup
            name="trade"
            required
            label={forms.radio.label}
            errors={errorsOf(forms.radio.error)}
            choices={forms.radio.choices}
          />
          <CheckboxGroup
            name="wishes"
            label={forms.checks.label}
            hint={forms.checks.hint}
            choices={forms.checks.choices}
            defaultValue={forms.checks.choices.slice(0, 1).map((choice) => choice.value)}
            columns
          />
          <DateField name="date" label={forms.date.label} hint={forms.date.hint} defaultValue="2027-03-31" />
          <PasswordField name="password" {...forms.password} required autoComplete="new-password" />
          <FileField name="file" label={forms.file.label} hint={forms.file.hint} />
          <CheckboxField name="agree" required label={forms.agree.label} hint={forms.agree.hint} />
        </FormSection>
        <ButtonRow>
          <Button>{words.actions.primary}</Button>
          <Button type="button" variant="quiet">
            {words.actions.quiet}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  )
}
