import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { NOTE_MAX } from '#app/features/verification/limits.ts'
import type { VerificationCase } from '#app/features/verification/queries/get-verification-case.server.ts'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Notice } from '#app/ui/notice.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

interface DecisionProps {
  page: VerificationCase
  answer: FormAnswer | undefined
}

function Seen({ page }: { page: VerificationCase }) {
  return (
    <>
      <input type="hidden" name="participantId" value={page.id} />
      <input type="hidden" name="seenUpdatedAt" value={page.updatedAt} />
    </>
  )
}

function VerifyForm({ page, answer }: DecisionProps) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({ id: 'verify', intent: 'verify', answer })
  const [passed, note] = [fields['passed']!, fields['note']!]
  const labels = [
    [passed, t('verification.console.passed')] as const,
    [note, t('verification.console.noteToSelf')] as const,
  ]
  return (
    <Form method="post" {...getFormProps(form)} className="grid content-start gap-5">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labels, form.errors, locale)} />
      <p className="measure text-ink-soft">{t('verification.console.verifyLead')}</p>
      <Seen page={page} />
      {page.missing.length > 0 && (
        <CheckboxGroup
          field={passed}
          label={t('verification.console.passed')}
          choices={page.missing.map((kind) => ({
            value: kind,
            label: t(`verification.kinds.${kind}`),
            hint: kind === 'screening' && page.hits.length > 0 ? t('verification.console.hits') : undefined,
          }))}
          unmarked
        />
      )}
      <TextArea field={note} label={t('verification.console.noteToSelf')} rows={2} maxLength={NOTE_MAX} unmarked />
      <div>
        <Button name="intent" value="verify">
          {t('verification.console.verify')}
        </Button>
      </div>
    </Form>
  )
}

function RejectForm({ page, answer }: DecisionProps) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({ id: 'reject', intent: 'reject', answer })
  const note = fields['note']!
  const isVerified = page.verificationStatus === 'verified'
  return (
    <Form method="post" {...getFormProps(form)} className="grid content-start gap-5">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors([[note, t('verification.console.reason')]], form.errors, locale)}
      />
      {isVerified && <p className="measure text-ink-soft">{t('verification.console.withdrawLead')}</p>}
      <Seen page={page} />
      <TextArea
        field={note}
        label={t('verification.console.reason')}
        hint={t('verification.console.reasonHint')}
        rows={4}
        maxLength={NOTE_MAX}
        required
      />
      <div>
        <Button name="intent" value="reject" variant={isVerified ? 'danger' : 'secondary'}>
          {t(isVerified ? 'verification.console.withdraw' : 'verification.console.reject')}
        </Button>
      </div>
    </Form>
  )
}

function Standing({ page }: { page: VerificationCase }) {
  const { t, locale } = useT()
  const { verificationStatus: status, verifiedAt, verificationNote: note } = page
  if (status === 'verified')
    return (
      <Notice tone="success">
        {verifiedAt && t('verification.console.verifiedSince', { date: formatDate(verifiedAt, locale) })}
        {note && <span className="block whitespace-pre-wrap wrap-anywhere">{note}</span>}
      </Notice>
    )
  if (status === 'rejected')
    return (
      <Notice tone="warning" title={t('verification.console.rejectedWith')}>
        <span className="whitespace-pre-wrap wrap-anywhere">{note}</span>
      </Notice>
    )
  return status === 'unverified' ? <Notice>{t('verification.console.notAsked')}</Notice> : null
}

/** The operator's answer, as far as one is due. */
export function VerificationDecision({ page, answer }: DecisionProps) {
  const { verificationStatus: status } = page
  return (
    <div className="grid gap-5">
      <Standing page={page} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {status === 'pending' && (
          <Card tone="decision">
            <VerifyForm key={page.missing.join()} page={page} answer={answer} />
          </Card>
        )}
        {(status === 'pending' || status === 'verified') && (
          <Card>
            <RejectForm page={page} answer={answer} />
          </Card>
        )}
      </div>
    </div>
  )
}
