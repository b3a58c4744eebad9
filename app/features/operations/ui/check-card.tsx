import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { formatDate } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { NOTE_MAX } from '#app/features/verification/limits.ts'
import type { CheckView, VerificationCase } from '#app/features/verification/queries/get-verification-case.server.ts'
import { StandingBadge } from '#app/features/verification/ui/standing-badge.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { TextArea } from '#app/ui/text-area.tsx'

const RESULTS = ['passed', 'failed', 'open'] as const

interface CheckCardProps {
  page: VerificationCase
  check: CheckView
  answer: FormAnswer | undefined
  /** What there is to look at for this kind. */
  children?: ReactNode
}

function RecordForm({ page, check, answer }: Omit<CheckCardProps, 'children'>) {
  const { t, locale } = useT()
  const isOwn = answer?.intent === 'record' && answer.result.initialValue?.['kind'] === check.kind
  const [form, fields] = useLocalizedForm({
    id: `record-${check.kind}`,
    intent: 'record',
    answer: isOwn ? answer : undefined,
    defaultValue: { status: 'passed' },
  })
  const [status, validUntil, note] = [fields['status']!, fields['validUntil']!, fields['note']!]
  const labels = [
    [status, t('verification.console.status')] as const,
    [validUntil, t('verification.console.validUntil')] as const,
    [note, t('verification.console.note')] as const,
  ]
  return (
    <Disclosure summary={t('verification.console.record')} open={isOwn}>
      <Form method="post" preventScrollReset {...getFormProps(form)} className="grid gap-5">
        <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labels, form.errors, locale)} />
        <input type="hidden" name="participantId" value={page.id} />
        <input type="hidden" name="seenUpdatedAt" value={page.updatedAt} />
        <input type="hidden" name="kind" value={check.kind} />
        <RadioGroup
          field={status}
          label={t('verification.console.status')}
          choices={RESULTS.map((value) => ({ value, label: t(`verification.standings.${value}`) }))}
          unmarked
        />
        <DateField
          field={validUntil}
          label={t('verification.console.validUntil')}
          hint={t('verification.console.validUntilHint')}
        />
        <TextArea
          field={note}
          label={t('verification.console.note')}
          hint={t('verification.console.noteHint')}
          rows={3}
          maxLength={NOTE_MAX}
        />
        <div>
          <Button name="intent" value="record" variant="secondary">
            {t('verification.console.save')}
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}

function Record({ entry }: { entry: CheckView['history'][number] }) {
  const { t, locale } = useT()
  const end =
    entry.status === 'passed' &&
    (entry.validUntil
      ? t('verification.console.until', { date: formatDate(entry.validUntil, locale) })
      : t('verification.console.unlimited'))
  return (
    <div className="grid gap-1 text-small">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StandingBadge standing={entry.status} />
        <span>{t('verification.console.byOn', { date: formatDate(entry.checkedAt, locale), by: entry.by })}</span>
        {end && <span className="text-ink-soft">{end}</span>}
      </p>
      {entry.note && <p className="measure whitespace-pre-wrap wrap-anywhere">{entry.note}</p>}
    </div>
  )
}

/** One kind of check: where it stands, what there is to look at, what was recorded, and the next record. */
export function CheckCard({ page, check, answer, children }: CheckCardProps) {
  const { t } = useT()
  const [latest, ...earlier] = check.history
  return (
    <Card as="section" className="grid content-start gap-4" aria-labelledby={`check-${check.kind}`}>
      <div className="grid gap-2">
        <h3 id={`check-${check.kind}`}>{t(`verification.kinds.${check.kind}`)}</h3>
        <p className="flex flex-wrap gap-2">
          <StandingBadge standing={check.standing} />
          {check.isExpiring && <StatusBadge tone="warning">{t('verification.console.expiring')}</StatusBadge>}
          <span className="text-small text-ink-soft">
            {t(check.isRequired ? 'verification.console.required' : 'verification.console.notRequired')}
          </span>
        </p>
        <p className="text-small text-ink-soft">{t(`verification.kindLeads.${check.kind}`)}</p>
      </div>
      {children}
      {latest ? <Record entry={latest} /> : <p className="text-small">{t('verification.console.neverChecked')}</p>}
      {earlier.length > 0 && (
        <Disclosure summary={t('verification.console.history')}>
          <div className="grid gap-4">
            {earlier.map((entry) => (
              <Record key={entry.checkedAt} entry={entry} />
            ))}
          </div>
        </Disclosure>
      )}
      <RecordForm key={check.history.length} page={page} check={check} answer={answer} />
    </Card>
  )
}
