import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatDate } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Section } from '#app/ui/section.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { REASON_MAX } from '../limits.ts'
import type { AgreedRoyalty, RoyaltyPage } from '../queries/get-royalty-page.server.ts'
import { AuditCard } from './audit-list.tsx'

interface AuditSectionProps {
  page: RoyaltyPage
  agreement: AgreedRoyalty
  answer: FormAnswer | undefined
}

const schema = () => import('../schema.ts').then((module) => module.askAuditSchema)

function AskForm({ agreement, answer }: AuditSectionProps) {
  const { t, locale } = useT()
  const isSending = useIsSending('ask_audit')
  const [form, fields] = useLocalizedForm({ id: `audit-${agreement.id}`, intent: 'ask_audit', answer, schema })
  const { statementId, reason } = fields
  const options = agreement.statements
    .filter(({ stated, correctsId }) => stated && correctsId === null)
    .map(({ id, start, end }) => ({
      value: id,
      label: t('royalties.table.days', { from: formatDate(start, locale), to: formatDate(end, locale) }),
    }))
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors(
          [
            [statementId!, t('royalties.audits.about')],
            [reason!, t('royalties.audits.reason')],
          ],
          form.errors,
          locale,
        )}
      />
      <input type="hidden" name="agreementId" value={agreement.id} />
      <SelectField
        field={statementId!}
        label={t('royalties.audits.about')}
        emptyLabel={t('royalties.audits.whole')}
        options={options}
      />
      <TextArea
        field={reason!}
        label={t('royalties.audits.reason')}
        hint={t('royalties.audits.reasonHint')}
        rows={4}
        maxLength={REASON_MAX}
      />
      <div>
        <Button
          name="intent"
          value="ask_audit"
          variant="secondary"
          pending={isSending}
          pendingLabel={t('royalties.audits.asking')}
        >
          {t('royalties.audits.ask')}
        </Button>
      </div>
    </Form>
  )
}

/** The designer asks to look into the records, the payer answers; what was asked stays to be read. */
export function AuditSection(props: AuditSectionProps) {
  const { page, agreement, answer } = props
  const { t } = useT()
  const mayAsk = agreement.mayAudit && page.viewer.acts.includes('offer')
  if (!mayAsk && agreement.audits.length === 0) return null
  return (
    <Section title={t('royalties.audits.title')} lead={t('royalties.audits.lead')}>
      <div className="grid gap-4">
        {agreement.audits.map((audit) => (
          <AuditCard key={audit.id} page={page} audit={audit} answer={answer} />
        ))}
        {mayAsk && (
          <Disclosure summary={t('royalties.audits.askTitle')} open={answer?.intent === 'ask_audit'}>
            <AskForm {...props} />
          </Disclosure>
        )}
      </div>
    </Section>
  )
}
