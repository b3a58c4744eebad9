import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import type { FieldSource } from '#app/ui/field-source.ts'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'

/** Where a case's forms go, and what came back. */
export interface CasePlace {
  /** The case's own page takes them, also from beside the queue. */
  action: string
  answer: FormAnswer | undefined
  /** What was typed before the session ended. */
  parked?: Record<string, string> | undefined
}

interface CaseFormProps {
  intent: string
  place: CasePlace
  schema: () => Promise<z.ZodType>
  /** The fields by name with their labels, in the order they are shown. */
  labels: Record<string, string>
  submit: string
  defaultValue?: Record<string, unknown>
  children: (field: (name: string) => FieldSource) => ReactNode
}

/** One of the small forms of a case. */
export function CaseForm({ intent, place, schema, labels, submit, defaultValue, children }: CaseFormProps) {
  const { t, locale } = useT()
  const isSending = useIsSending(intent)
  const isParked = place.parked?.['intent'] === intent
  const [form, fields] = useLocalizedForm({
    id: intent,
    intent,
    answer: place.answer,
    schema,
    defaultValue: { ...defaultValue, ...(isParked ? place.parked : {}) },
  })
  const shown = Object.entries(labels).map(([name, label]) => [fields[name]!, label] as const)
  return (
    <Form method="post" action={place.action} {...getFormProps(form)} className="grid gap-5">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      {children((name) => fields[name]!)}
      <div>
        <Button name="intent" value={intent} variant="secondary" pending={isSending} pendingLabel={t('bench.saving')}>
          {submit}
        </Button>
      </div>
    </Form>
  )
}
