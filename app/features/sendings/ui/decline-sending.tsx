import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { declineReasons } from '#app/features/introductions/rules.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { SelectField } from '#app/ui/select-field.tsx'

/** Not interested, with the reason the sender reads. */
export function DeclineSending({ answer }: { answer: FormAnswer | undefined }) {
  const { t } = useT()
  const isSending = useIsSending('decline')
  return (
    <Disclosure summary={t('sendings.decline')} open={answer?.intent === 'decline'}>
      <Form method="post" className="grid gap-4">
        <SelectField
          name="reason"
          id="reason"
          label={t('introductions.view.reason')}
          emptyLabel={t('unmade.aside.choose')}
          required
          errors={answer?.result.error?.['reason'] ?? undefined}
          options={declineReasons.map((value) => ({ value, label: t(`introductions.declineReasons.${value}.label`) }))}
        />
        <div>
          <Button
            name="intent"
            value="decline"
            variant="secondary"
            pending={isSending}
            pendingLabel={t('introductions.view.accepting')}
          >
            {t('introductions.view.declineSubmit')}
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}
