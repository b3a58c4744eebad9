import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { FormAnswer } from './form-answer.ts'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { useIsSending } from './use-is-sending.ts'

export function ForgotPasswordForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'forgot-password',
    intent: 'ask',
    answer,
    schema: () => import('../schema.ts').then(({ forgotPasswordSchema }) => forgotPasswordSchema),
  })
  const items = labelledErrors([[fields.email!, t('accounts.email')]], form.errors, locale)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-7">
      <FormErrorSummary title={t('common.errorSummary')} items={items} />
      <TextField
        field={fields.email!}
        type="email"
        label={t('accounts.email')}
        autoComplete="username"
        inputMode="email"
        required
        unmarked
      />
      <div>
        <Button wide pending={useIsSending()} pendingLabel={t('accounts.forgot.pending')}>
          {t('accounts.forgot.button')}
        </Button>
      </div>
    </Form>
  )
}
