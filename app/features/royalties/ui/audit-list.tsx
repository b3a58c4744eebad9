import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { PressButton } from '#app/features/introductions/ui/press-button.tsx'
import { formatDate, formatDateTime } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { StatusBadge, type StatusTone } from '#app/ui/status-badge.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { REASON_MAX } from '../limits.ts'
import type { RoyaltyPage } from '../queries/get-royalty-page.server.ts'
import type { AuditView } from '../royalty-view.ts'

interface AuditProps {
  page: RoyaltyPage
  audit: AuditView
  answer: FormAnswer | undefined
}

const tones: Record<AuditView['state'], StatusTone> = {
  asked: 'decision',
  answered: 'active',
  with_operator: 'warning',
  closed: 'neutral',
}

const schema = () => import('../schema.ts').then((module) => module.answerAuditSchema)

function AnswerForm({ audit, answer }: AuditProps) {
  const { t, locale } = useT()
  const isSending = useIsSending('answer_audit')
  const [form, fields] = useLocalizedForm({ id: `answer-${audit.id}`, intent: 'answer_audit', answer, schema })
  const words = fields['answer']!
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors([[words, t('royalties.audits.answer')]], form.errors, locale)}
      />
      <input type="hidden" name="auditId" value={audit.id} />
      <TextArea
        field={words}
        label={t('royalties.audits.answer')}
        hint={t('royalties.audits.answerHint')}
        rows={4}
        maxLength={REASON_MAX}
      />
      <div>
        <Button name="intent" value="answer_audit" pending={isSending} pendingLabel={t('royalties.audits.answering')}>
          {t('royalties.audits.submitAnswer')}
        </Button>
      </div>
    </Form>
  )
}

/** What can be done with a request that is not settled. */
function AuditChoices(props: AuditProps) {
  const { page, audit, answer } = props
  const { t } = useT()
  const { side, acts } = page.viewer
  if (audit.state === 'closed' || side === null || acts.length === 0) return null
  const hidden = { auditId: audit.id, side }
  return (
    <div className="grid gap-4">
      {acts.includes('need') && audit.state === 'asked' && <AnswerForm {...props} />}
      <div className="flex flex-wrap gap-3">
        {audit.state !== 'with_operator' && (
          <PressButton
            intent="call_operator"
            hidden={hidden}
            label={t('royalties.audits.call')}
            sending={t('royalties.audits.calling')}
            answer={answer}
            variant="secondary"
          />
        )}
        {acts.includes('offer') && (
          <PressButton
            intent="close_audit"
            hidden={hidden}
            label={t('royalties.audits.close')}
            sending={t('royalties.audits.closing')}
            answer={answer}
            variant="secondary"
          />
        )}
      </div>
    </div>
  )
}

function Said({ title, at, words }: { title: string; at: string | null; words: string | null }) {
  const { locale } = useT()
  if (at === null) return null
  return (
    <div>
      <p className="text-small text-ink-soft">
        {title} {formatDateTime(at, locale)}
      </p>
      {words !== null && (
        <p className="measure whitespace-pre-wrap" data-user-text>
          {words}
        </p>
      )}
    </div>
  )
}

export function AuditCard(props: AuditProps) {
  const { page, audit } = props
  const { t, locale } = useT()
  const { period, state, calledBy } = audit
  const isMyTurn = state === 'asked' && page.viewer.acts.includes('need')
  return (
    <Card as="article" tone={isMyTurn ? 'decision' : 'plain'} className="grid gap-4">
      <div className="flex flex-wrap items-center gap-3">
        <h3>
          {period
            ? t('royalties.table.days', { from: formatDate(period.start, locale), to: formatDate(period.end, locale) })
            : t('royalties.audits.whole')}
        </h3>
        <StatusBadge tone={tones[state]}>{t(`royalties.audits.states.${state}`)}</StatusBadge>
      </div>
      <Said title={t('royalties.audits.askedAt')} at={audit.askedAt} words={audit.reason} />
      <Said title={t('royalties.audits.answeredAt')} at={audit.answeredAt} words={audit.answer} />
      {calledBy && <Said title={t(`royalties.audits.calledBy.${calledBy}`)} at={audit.calledAt} words={null} />}
      <Said title={t('royalties.audits.closedAt')} at={audit.closedAt} words={null} />
      <AuditChoices {...props} />
    </Card>
  )
}
