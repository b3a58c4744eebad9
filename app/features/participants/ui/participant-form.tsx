import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { z } from 'zod'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { labelledErrors } from '#app/features/accounts/ui/labelled-errors.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { FormSection } from '#app/ui/form-section.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { entrustedKinds, openKinds } from '../kinds.ts'
import type { ParticipantFormChoices } from '../queries/get-participant-form.server.ts'
import { ParticipantDetailFields } from './participant-detail-fields.tsx'

export interface ParticipantFormProps {
  /** Which of the page's forms this is, and what its button says. */
  intent: 'create' | 'edit'
  choices: ParticipantFormChoices
  values?: Record<string, unknown>
  /** Makes the form for a new participant count once. */
  formKey?: string
  cancelTo: string
  schema: () => Promise<z.ZodType>
  answer: FormAnswer | undefined
}

const FIELDS = [
  'name',
  'kinds',
  'industry',
  'prefecture',
  'municipality',
  'employees',
  'website',
  'description',
] as const

export function ParticipantForm({ intent, choices, values, formKey, cancelTo, schema, answer }: ParticipantFormProps) {
  const { t, locale } = useT()
  const isSending = useIsSending()
  const [form, fields] = useLocalizedForm({ id: 'participant', intent, answer, defaultValue: values, schema })
  const shown = FIELDS.map((name) => [fields[name]!, t(`participants.fields.${name}`)] as const)
  const kindChoices = [...openKinds, ...entrustedKinds].map((kind) => ({
    value: kind,
    label: t(`participants.kinds.${kind}`),
    hint: t(`participants.kindHints.${kind}`),
  }))
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-12">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      {formKey && <input type="hidden" name="formKey" value={formKey} />}
      <FormSection title={t('participants.form.basics')}>
        <TextField
          field={fields['name']!}
          label={t('participants.fields.name')}
          hint={t('participants.hints.name')}
          autoComplete="organization"
          size="full"
          required
        />
        <CheckboxGroup
          field={fields['kinds']!}
          label={t('participants.fields.kinds')}
          hint={t('participants.hints.kinds')}
          choices={kindChoices}
          required
        />
      </FormSection>
      <ParticipantDetailFields fields={fields} choices={choices} />
      <div className="flex flex-wrap gap-3">
        <Button wide pending={isSending} pendingLabel={t('participants.form.saving')}>
          {t(intent === 'create' ? 'participants.form.create' : 'participants.form.save')}
        </Button>
        <ButtonLink to={cancelTo} variant="quiet">
          {t('common.cancel')}
        </ButtonLink>
      </div>
    </Form>
  )
}
