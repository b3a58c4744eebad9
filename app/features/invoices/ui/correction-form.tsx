import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { FormProblem } from '#app/features/billing/ui/form-problem.tsx'
import type { DocumentRecord } from '../queries/get-document-record.server.ts'

/** Issues the document anew to another name. */
export function CorrectionForm({ record, answer }: { record: DocumentRecord; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const defaultValue = { recipient: record.counterpartyName }
  const [form, fields] = useLocalizedForm({ id: 'correct', intent: 'correct', answer, defaultValue })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <FormProblem errors={form.errors} />
      <input type="hidden" name="intent" value="correct" />
      <input type="hidden" name="lastVersion" value={record.lastVersion} />
      <TextField
        field={fields.recipient!}
        label={t('invoices.correct.recipient')}
        defaultValue={record.counterpartyName}
        required
      />
      <TextField field={fields.note!} label={t('invoices.correct.note')} required />
      <div>
        <Button variant="secondary">{t('invoices.correct.submit')}</Button>
      </div>
    </Form>
  )
}
