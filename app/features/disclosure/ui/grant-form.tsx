import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/checkbox-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import type { DisclosurePage } from '../queries/get-disclosure-page.server.ts'

const schema = () => import('../schema.ts').then((module) => module.grantSchema)

export function GrantForm({ page, answer }: { page: DisclosurePage; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const isSending = useIsSending()
  const [form, fields] = useLocalizedForm({ id: 'grant', intent: 'grant', answer, schema })
  const agreed = fields['agreed']!
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors([[agreed, t('disclosure.grant')]], form.errors, locale)}
      />
      <input type="hidden" name="side" value={page.side} />
      <CheckboxField field={agreed} label={t('disclosure.agree', { name: page.counterpartName })} required />
      <div>
        <Button name="intent" value="grant" pending={isSending} pendingLabel={t('disclosure.granting')}>
          {t('disclosure.grant')}
        </Button>
      </div>
    </Form>
  )
}
