import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { ButtonForm } from '#app/features/accounts/ui/button-form.tsx'
import { formatDate, formatYenProse } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { Heading } from '#app/ui/heading.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Notice } from '#app/ui/notice.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { WORDS_MAX } from '../limits.ts'
import type { ApplicationRecord } from '../queries/get-application.server.ts'

interface DecisionProps {
  application: ApplicationRecord
  answer: FormAnswer | undefined
}

function Approval({ application, answer }: DecisionProps) {
  const { t, locale } = useT()
  const words = {
    date: formatDate(application.wouldEnd, locale),
    amount: formatYenProse(application.upToYen, locale),
  }
  return (
    <Card tone="decision" className="grid content-start gap-4">
      <Heading level={3}>{t('waivers.console.approveTitle')}</Heading>
      {application.mayBeGranted ? (
        <>
          <p className="measure phrase">{t('waivers.console.approveLead', words)}</p>
          <ButtonForm intent="approve" answer={answer}>
            {t('waivers.console.approve')}
          </ButtonForm>
        </>
      ) : (
        <p className="measure phrase">{t('waivers.console.blocked')}</p>
      )}
    </Card>
  )
}

function Refusal({ answer }: Pick<DecisionProps, 'answer'>) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({ id: 'refuse', intent: 'refuse', answer })
  const reason = fields['reason']!
  const label = t('waivers.console.reasonLabel')
  return (
    <Card>
      <Form method="post" {...getFormProps(form)} className="grid content-start gap-4">
        <Heading level={3}>{t('waivers.console.refuseTitle')}</Heading>
        <FormErrorSummary
          title={t('common.errorSummary')}
          items={labelledErrors([[reason, label]], form.errors, locale)}
        />
        <TextArea
          field={reason}
          label={label}
          hint={t('waivers.console.reasonHint')}
          rows={4}
          maxLength={WORDS_MAX}
          required
        />
        <div>
          <Button name="intent" value="refuse" variant="secondary">
            {t('waivers.console.refuse')}
          </Button>
        </div>
      </Form>
    </Card>
  )
}

/** The two answers to an application that waits. */
export function ApplicationDecision({ application, answer }: DecisionProps) {
  const { t } = useT()
  if (!application.isOpen) return null
  if (application.isOwnBusiness) return <Notice>{t('waivers.console.ownBusiness')}</Notice>
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Approval application={application} answer={answer} />
      <Refusal answer={answer} />
    </div>
  )
}
