import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Section } from '#app/ui/section.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { EVIDENCE_MAX } from '../limits.ts'
import type { ChargeRecord } from '../queries/get-charge-record.server.ts'

const schema = () => import('../schema.ts').then(({ evidenceSchema }) => evidenceSchema)

interface EvidenceFormProps {
  toAnswer: NonNullable<ChargeRecord['toAnswer']>
  answer: FormAnswer | undefined
}

/** Answers a dispute, with what the records prove shown before it goes. */
export function EvidenceForm({ toAnswer, answer }: EvidenceFormProps) {
  const { t, locale } = useT()
  const isSending = useIsSending('evidence')
  const [form, fields] = useLocalizedForm({ id: 'evidence', intent: 'evidence', answer, schema })
  return (
    <Section title={t('payments.evidence.title')}>
      <Form method="post" {...getFormProps(form)} className="grid gap-6">
        <FormErrorSummary
          title={t('common.errorSummary')}
          items={labelledErrors([[fields.note!, t('payments.evidence.note')]], form.errors, locale)}
        />
        <input type="hidden" name="intent" value="evidence" />
        <input type="hidden" name="disputeId" value={toAnswer.disputeId} />
        <TextArea
          field={fields.note!}
          label={t('payments.evidence.note')}
          hint={t('payments.evidence.noteHint')}
          rows={6}
          maxLength={EVIDENCE_MAX}
          required
        />
        <div className="grid gap-2">
          <h3 className="font-bold">{t('payments.evidence.proof')}</h3>
          <p className="measure phrase text-small text-ink-soft">{t('payments.evidence.proofHint')}</p>
          <p lang="en" className="rounded-6 bg-sunken p-4 text-small break-words whitespace-pre-wrap">
            {toAnswer.proof}
          </p>
        </div>
        <div>
          <Button pending={isSending} pendingLabel={t('payments.evidence.sending')}>
            {t('payments.evidence.submit')}
          </Button>
        </div>
      </Form>
    </Section>
  )
}
