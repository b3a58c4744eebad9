import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button, type ButtonProps } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { WORDS_MAX } from '../limits.ts'

const schema = () => import('../schema.ts').then((module) => module.wordsSchema)

export interface WordsFormProps {
  intent: string
  hint: string
  submit: string
  sending: string
  answer: FormAnswer | undefined
  variant?: ButtonProps['variant']
}

/** Words to the other side and one button. */
export function WordsForm({ intent, hint, submit, sending, answer, variant }: WordsFormProps) {
  const { t, locale } = useT()
  const isSending = useIsSending(intent)
  const [form, fields] = useLocalizedForm({ id: intent, intent, answer, schema })
  const words = fields['words']!
  const label = t('milestones.page.wordsLabel')
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors([[words, label]], form.errors, locale)}
      />
      <TextArea field={words} label={label} hint={hint} rows={4} maxLength={WORDS_MAX} required />
      <div>
        <Button name="intent" value={intent} variant={variant} pending={isSending} pendingLabel={sending}>
          {submit}
        </Button>
      </div>
    </Form>
  )
}
