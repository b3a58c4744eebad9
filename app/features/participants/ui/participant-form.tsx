import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { BasicFields } from './basic-fields.tsx'

export interface ParticipantFormProps {
  values: Record<string, unknown>
  /** Makes the form for a new participant count once. */
  formKey: string
  answer: FormAnswer | undefined
}

const schema = () => import('../schema.ts').then((module) => module.createParticipantSchema)

/** A new participant: only what it takes to begin. The rest is asked later, step by step. */
export function ParticipantForm({ values, formKey, answer }: ParticipantFormProps) {
  const { t, locale } = useT()
  const isSending = useIsSending()
  const [form, fields] = useLocalizedForm({ id: 'participant', intent: 'create', answer, defaultValue: values, schema })
  const shown = (['name', 'kinds'] as const).map((name) => [fields[name]!, t(`participants.fields.${name}`)] as const)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-10">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <input type="hidden" name="formKey" value={formKey} />
      <BasicFields fields={fields} />
      <ButtonRow>
        <Button wide pending={isSending} pendingLabel={t('participants.form.saving')}>
          {t('participants.form.create')}
        </Button>
        <ButtonLink to="/account" variant="quiet">
          {t('common.cancel')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}
