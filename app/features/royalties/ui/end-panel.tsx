import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { PressButton } from '#app/features/introductions/ui/press-button.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import type { RoyaltyPage } from '../queries/get-royalty-page.server.ts'
import type { AgreementView } from '../royalty-view.ts'

interface EndPanelProps {
  page: RoyaltyPage
  agreement: AgreementView
  answer: FormAnswer | undefined
}

const schema = () => import('../schema.ts').then((module) => module.askEndSchema)

function AskForm({ page, agreement, answer }: EndPanelProps) {
  const { t, locale } = useT()
  const isSending = useIsSending('ask_end')
  const [form, fields] = useLocalizedForm({ id: 'royalty-end', intent: 'ask_end', answer, schema })
  const { endsOn } = fields
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors([[endsOn!, t('royalties.end.day')]], form.errors, locale)}
      />
      <input type="hidden" name="agreementId" value={agreement.id} />
      <input type="hidden" name="side" value={page.viewer.side ?? ''} />
      <DateField field={endsOn!} label={t('royalties.end.day')} hint={t('royalties.end.dayHint')} required />
      <div>
        <Button
          name="intent"
          value="ask_end"
          variant="secondary"
          pending={isSending}
          pendingLabel={t('royalties.end.asking')}
        >
          {t('royalties.end.ask')}
        </Button>
      </div>
    </Form>
  )
}

/** Ending before the last day needs both: one side names a day, the other agrees to it. */
export function EndPanel(props: EndPanelProps) {
  const { page, agreement, answer } = props
  const { t, locale } = useT()
  const { end, isEnded } = agreement
  const { side, acts } = page.viewer
  if (isEnded && end) return <p>{t('royalties.end.ended', { day: formatDate(end.on, locale) })}</p>
  if (acts.length === 0 || side === null)
    return end ? <p>{t('royalties.end.open', { day: formatDate(end.on, locale) })}</p> : null
  const isTheirs = end !== null && end.askedBy !== side
  return (
    <div className="grid gap-4">
      {end && (
        <Card tone={isTheirs ? 'decision' : 'quiet'} className="grid gap-4">
          <p className="phrase">
            {t(isTheirs ? 'royalties.end.theirs' : 'royalties.end.mine', { day: formatDate(end.on, locale) })}
          </p>
          {isTheirs && (
            <PressButton
              intent="agree_end"
              hidden={{ agreementId: agreement.id, endsOn: end.on, side }}
              label={t('royalties.end.agree')}
              sending={t('royalties.end.agreeing')}
              answer={answer}
            />
          )}
        </Card>
      )}
      <Disclosure summary={t('royalties.end.title')} open={answer?.intent === 'ask_end'}>
        <p className="mb-4">{t('royalties.end.lead')}</p>
        <AskForm {...props} />
      </Disclosure>
    </div>
  )
}
