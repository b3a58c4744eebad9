import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { IndustryField } from '#app/features/participants/ui/industry-field.tsx'
import { useFieldChoices } from '#app/features/participants/ui/use-field-choices.ts'
import type { ProfileChoices } from '#app/features/participants/profile-choices.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { FormSection } from '#app/ui/form-section.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { NOTE_MAX } from '../limits.ts'

const schema = () => import('../schema.ts').then((module) => module.contactSchema)

const FIELDS = [
  'company',
  'person',
  'industry',
  'prefecture',
  'strength',
  'lastContactOn',
  'buys',
  'sells',
  'note',
] as const
const STRENGTHS = ['strong', 'fair', 'weak'] as const

interface ContactFormProps {
  page: { today: string; choices: ProfileChoices }
  values?: Record<string, string>
  answer: FormAnswer | undefined
}

function useContactForm({ values, answer }: ContactFormProps) {
  const { t, locale } = useT()
  const defaults = values && { defaultValue: values }
  const [form, fields] = useLocalizedForm({ id: 'contact', intent: 'saveContact', answer, schema, ...defaults })
  const shown = FIELDS.map((name) => [fields[name]!, t(`contacts.fields.${name}`)] as const)
  const field = (name: (typeof FIELDS)[number]) => ({ field: fields[name]!, label: t(`contacts.fields.${name}`) })
  return { form, field, errors: labelledErrors(shown, form.errors, locale) }
}

type Field = ReturnType<typeof useContactForm>['field']

function Who({ field, page }: { field: Field; page: ContactFormProps['page'] }) {
  const { t } = useT()
  const { industry, prefecture } = useFieldChoices(page.choices)
  return (
    <FormSection title={t('contacts.form.who')}>
      <TextField {...field('company')} hint={t('contacts.form.companyHint')} autoComplete="off" />
      <TextField {...field('person')} autoComplete="off" size="medium" />
      <IndustryField {...field('industry')} choices={industry} required />
      <SelectField {...field('prefecture')} emptyLabel={t('contacts.form.noPrefecture')} options={prefecture} />
    </FormSection>
  )
}

/** One contact, new or changed. */
export function ContactForm(props: ContactFormProps) {
  const { t } = useT()
  const isSending = useIsSending('saveContact')
  const { form, field, errors } = useContactForm(props)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-10">
      <FormErrorSummary title={t('common.errorSummary')} items={errors} />
      <Who field={field} page={props.page} />
      <FormSection title={t('contacts.form.acquaintance')}>
        <RadioGroup
          {...field('strength')}
          choices={STRENGTHS.map((value) => ({
            value,
            label: t(`contacts.strengths.${value}`),
            hint: t(`contacts.strengthHints.${value}`),
          }))}
          required
        />
        <DateField {...field('lastContactOn')} max={props.page.today} required />
      </FormSection>
      <FormSection title={t('contacts.form.wishes')} description={t('contacts.form.wishesText')}>
        <TextField {...field('buys')} hint={t('contacts.form.buysHint')} autoComplete="off" />
        <TextField {...field('sells')} hint={t('contacts.form.sellsHint')} autoComplete="off" />
        <TextArea {...field('note')} hint={t('contacts.form.noteHint')} rows={4} maxLength={NOTE_MAX} />
      </FormSection>
      <div>
        <Button name="intent" value="saveContact" pending={isSending} pendingLabel={t('navigators.saving')}>
          {t('contacts.form.save')}
        </Button>
      </div>
    </Form>
  )
}
