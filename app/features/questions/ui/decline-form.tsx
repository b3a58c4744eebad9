import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { declineReasons } from '../decline-reasons.ts'

const schema = () => import('../schema.ts').then((module) => module.declineSchema)

/** Not answering one question, with the sentence the asker will read. */
export function DeclineForm({ questionId, answer }: { questionId: string; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const isSending = useIsSending('decline', { name: 'questionId', value: questionId })
  const [form, fields] = useLocalizedForm({ id: `decline-${questionId}`, intent: 'decline', answer, schema })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5 pt-2">
      <input type="hidden" name="questionId" value={questionId} />
      <RadioGroup
        field={fields['reason']!}
        label={t('questions.own.reason')}
        choices={declineReasons.map((value) => ({
          value,
          label: t(`questions.declineReasons.${value}.label`),
          hint: t(`questions.declineReasons.${value}.kind`),
        }))}
        required
      />
      <div>
        <Button
          name="intent"
          value="decline"
          variant="secondary"
          pending={isSending}
          pendingLabel={t('questions.sending')}
        >
          {t('questions.own.declineSubmit')}
        </Button>
      </div>
    </Form>
  )
}
