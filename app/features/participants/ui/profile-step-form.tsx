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
import { profileStepFields, type ProfileStepKey, stepAfter } from '../profile-steps.ts'
import type { ParticipantFormChoices } from '../queries/get-participant-form.server.ts'
import { stepFields } from './step-fields.tsx'

export interface ProfileStepFormProps {
  id: string
  step: ProfileStepKey
  choices: ParticipantFormChoices
  values: Record<string, unknown>
  answer: FormAnswer | undefined
}

/** One step of the profile, to be kept as it is or gone on from. */
export function ProfileStepForm({ id, step, choices, values, answer }: ProfileStepFormProps) {
  const { t, locale } = useT()
  const isSending = useIsSending()
  const schema = () => import('../profile-schema.ts').then((module) => module.profileSchemas[step])
  const [form, fields] = useLocalizedForm({ id: `profile-${step}`, intent: step, answer, defaultValue: values, schema })
  const shown = profileStepFields[step].map((name) => [fields[name]!, t(`participants.fields.${name}`)] as const)
  const Fields = stepFields[step]
  const hasNext = stepAfter(step) !== undefined
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-10">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <input type="hidden" name="intent" value={step} />
      <div className="grid gap-7">
        <Fields fields={fields} choices={choices} />
      </div>
      <ButtonRow>
        {hasNext && (
          <Button name="then" value="next" wide pending={isSending} pendingLabel={t('participants.form.saving')}>
            {t('participants.form.saveAndNext')}
          </Button>
        )}
        <Button
          variant={hasNext ? 'secondary' : 'primary'}
          wide
          pending={isSending}
          pendingLabel={t('participants.form.saving')}
        >
          {t('participants.form.save')}
        </Button>
        <ButtonLink to={`/participants/${id}`} variant="quiet">
          {t('common.cancel')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}
