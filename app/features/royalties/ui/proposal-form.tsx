import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { RoyaltyPage } from '../queries/get-royalty-page.server.ts'
import { rateText, royaltyPeriods } from '../rules.ts'
import { OwnFactsField } from './own-facts-field.tsx'

const schema = () => import('../schema.ts').then((module) => module.proposeRoyaltySchema)

/** What the form begins with: the proposal it would replace, or what is usual. */
const startWith = ({ proposal }: RoyaltyPage): Record<string, string> =>
  proposal
    ? {
        product: proposal.product,
        rate: rateText(proposal.rateBasisPoints),
        firstDay: proposal.firstDay,
        lastDay: proposal.lastDay,
        period: proposal.period,
        statementDays: String(proposal.statementDays),
        paymentDays: String(proposal.paymentDays),
        ...(proposal.mayAudit ? { mayAudit: 'on' } : {}),
      }
    : { period: 'quarter', statementDays: '30', paymentDays: '60', mayAudit: 'on' }

export function ProposalForm(props: {
  page: RoyaltyPage
  answer: FormAnswer | undefined
  parked?: Record<string, string> | undefined
}) {
  const { page, answer, parked } = props
  const { t, locale } = useT()
  const isSending = useIsSending('propose')
  const [form, fields] = useLocalizedForm({
    id: 'royalty',
    intent: 'propose',
    answer,
    schema,
    defaultValue: parked ?? startWith(page),
  })
  const { product, rate, firstDay, lastDay, period, statementDays, paymentDays, mayAudit } = fields
  const label = (key: 'product' | 'rate' | 'firstDay' | 'lastDay' | 'period' | 'statementDays' | 'paymentDays') =>
    t(`royalties.form.${key}`)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors(
          [
            [product!, label('product')],
            [rate!, label('rate')],
            [firstDay!, label('firstDay')],
            [lastDay!, label('lastDay')],
            [period!, label('period')],
            [statementDays!, label('statementDays')],
            [paymentDays!, label('paymentDays')],
            ...(page.asks ? [[fields[page.asks]!, t(`royalties.ownFacts.${page.asks}.label`)] as const] : []),
          ],
          form.errors,
          locale,
        )}
      />
      <input type="hidden" name="side" value={page.viewer.side ?? ''} />
      <TextField field={product!} label={label('product')} hint={t('royalties.form.productHint')} required />
      <TextField field={rate!} label={label('rate')} hint={t('royalties.form.rateHint')} size="short" required />
      <DateField field={firstDay!} label={label('firstDay')} required />
      <DateField field={lastDay!} label={label('lastDay')} required />
      <RadioGroup
        field={period!}
        label={label('period')}
        hint={t('royalties.form.periodHint')}
        choices={royaltyPeriods.map((value) => ({ value, label: t(`royalties.periods.${value}`) }))}
        required
      />
      <TextField
        field={statementDays!}
        label={label('statementDays')}
        hint={t('royalties.form.statementDaysHint')}
        inputMode="numeric"
        size="short"
        required
      />
      <TextField
        field={paymentDays!}
        label={label('paymentDays')}
        hint={t('royalties.form.paymentDaysHint')}
        inputMode="numeric"
        size="short"
        required
      />
      <CheckboxField field={mayAudit!} label={t('royalties.form.mayAudit')} hint={t('royalties.form.mayAuditHint')} />
      <OwnFactsField asks={page.asks} field={page.asks ? fields[page.asks]! : undefined} />
      <div>
        <Button name="intent" value="propose" pending={isSending} pendingLabel={t('royalties.form.sending')}>
          {t('royalties.form.submit')}
        </Button>
      </div>
    </Form>
  )
}
