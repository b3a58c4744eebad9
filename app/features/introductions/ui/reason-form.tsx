import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import type { Choice } from '#app/ui/choices.ts'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

export interface ReasonFormProps {
  /** Which of the page's forms this is. */
  intent: string
  answer: FormAnswer | undefined
  schema: () => Promise<z.ZodType>
  reasons: Choice[]
  noteMax: number
  words: { reason: string; note: string; noteHint: string; submit: string; sending: string }
  defaultValue?: Record<string, unknown> | undefined
  variant?: 'primary' | 'danger'
  /** Sent along unseen. */
  hidden?: Record<string, string>
  /** Another page of this site that takes the form. */
  action?: string | undefined
  /** What helps with the word, above its field. */
  besideNote?: ReactNode
}

/** Saying no: a reason from a list, and a word if one likes. */
export function ReasonForm({
  intent,
  answer,
  schema,
  reasons,
  noteMax,
  words,
  defaultValue,
  variant = 'danger',
  hidden = {},
  action,
  besideNote,
}: ReasonFormProps) {
  const { t, locale } = useT()
  const isSending = useIsSending(intent)
  const [form, fields] = useLocalizedForm({
    id: intent,
    intent,
    answer,
    schema,
    ...(defaultValue ? { defaultValue } : {}),
  })
  const { reason, note } = fields
  return (
    <Form method="post" action={action} {...getFormProps(form)} className="grid gap-6 pt-2">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors(
          [
            [reason!, words.reason],
            [note!, words.note],
          ],
          form.errors,
          locale,
        )}
      />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioGroup field={reason!} label={words.reason} choices={reasons} required />
      {besideNote}
      <TextArea field={note!} label={words.note} hint={words.noteHint} rows={3} maxLength={noteMax} />
      <div>
        <Button name="intent" value={intent} variant={variant} pending={isSending} pendingLabel={words.sending}>
          {words.submit}
        </Button>
      </div>
    </Form>
  )
}
