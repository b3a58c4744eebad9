import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { IndustryField } from '#app/features/participants/ui/industry-field.tsx'
import { useFieldChoices } from '#app/features/participants/ui/use-field-choices.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { DeskProfile } from '../queries/get-desk-profile.server.ts'

const schema = () => import('../schema.ts').then((module) => module.contactSchema)

const FIELDS = ['industry', 'company', 'strength', 'lastContactOn'] as const
const STRENGTHS = ['strong', 'fair', 'weak'] as const

/** Whom a navigator knows: one more. */
export function ContactForm({ page, answer }: { page: DeskProfile; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const { industry } = useFieldChoices(page.choices)
  const isSending = useIsSending('addContact')
  const [form, fields] = useLocalizedForm({ id: 'contact', intent: 'addContact', answer, schema })
  const shown = FIELDS.map((name) => [fields[name]!, t(`navigators.contacts.fields.${name}`)] as const)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-7 pt-3">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <IndustryField
        field={fields['industry']!}
        label={t('navigators.contacts.fields.industry')}
        choices={industry}
        required
      />
      <TextField
        field={fields['company']!}
        label={t('navigators.contacts.fields.company')}
        hint={t('navigators.contacts.companyHint')}
      />
      <RadioGroup
        field={fields['strength']!}
        label={t('navigators.contacts.fields.strength')}
        choices={STRENGTHS.map((value) => ({
          value,
          label: t(`navigators.contacts.strengths.${value}`),
          hint: t(`navigators.contacts.strengthHints.${value}`),
        }))}
        required
      />
      <DateField
        field={fields['lastContactOn']!}
        label={t('navigators.contacts.fields.lastContactOn')}
        max={page.today}
        required
      />
      <div>
        <Button name="intent" value="addContact" pending={isSending} pendingLabel={t('navigators.saving')}>
          {t('navigators.contacts.add')}
        </Button>
      </div>
    </Form>
  )
}
