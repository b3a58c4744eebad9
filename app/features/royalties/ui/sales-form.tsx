import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { useYenReadBack } from '#app/i18n/use-yen-read-back.ts'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import { NOTE_MAX } from '../limits.ts'
import type { EnteredFigures } from '../queries/get-statement-page.server.ts'

const schema = () => import('../schema.ts').then((module) => module.enterSalesSchema)

const startWith = ({ salesYen, pieces, note }: EnteredFigures): Record<string, string> => ({
  sales: String(salesYen),
  pieces: pieces === null ? '' : String(pieces),
  note,
})

/** What was sold in the period. It is kept and shown with what it makes before it is sent. */
export function SalesForm(props: {
  entered: EnteredFigures | null
  answer: FormAnswer | undefined
  parked?: Record<string, string> | undefined
}) {
  const { entered, answer, parked } = props
  const { t, locale } = useT()
  const isSending = useIsSending('enter')
  const readBack = useYenReadBack()
  const defaultValue = parked ?? (entered ? startWith(entered) : {})
  const [form, fields] = useLocalizedForm({ id: 'sales', intent: 'enter', answer, schema, defaultValue })
  const { sales, pieces, note } = fields
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors(
          [
            [sales!, t('royalties.sales.amount')],
            [pieces!, t('royalties.sales.pieces')],
            [note!, t('royalties.sales.note')],
          ],
          form.errors,
          locale,
        )}
      />
      <YenField
        field={sales!}
        label={t('royalties.sales.amount')}
        hint={t('royalties.sales.amountHint')}
        inputMode="text"
        readBack={readBack}
        grouped
        required
      />
      <TextField
        field={pieces!}
        label={t('royalties.sales.pieces')}
        hint={t('royalties.sales.piecesHint')}
        inputMode="numeric"
        size="short"
      />
      <TextArea
        field={note!}
        label={t('royalties.sales.note')}
        hint={t('royalties.sales.noteHint')}
        rows={3}
        maxLength={NOTE_MAX}
      />
      <div>
        <Button
          name="intent"
          value="enter"
          variant={entered ? 'secondary' : 'primary'}
          pending={isSending}
          pendingLabel={t('royalties.sales.saving')}
        >
          {t('royalties.sales.save')}
        </Button>
      </div>
    </Form>
  )
}
