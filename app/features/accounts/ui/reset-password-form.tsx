import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { PasswordField } from '#app/ui/password-field.tsx'
import type { FormAnswer } from './form-answer.ts'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { useIsSending } from './use-is-sending.ts'

export function ResetPasswordForm({ token, answer }: { token: string; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'reset-password',
    intent: 'reset',
    answer,
    schema: () => import('../schema.ts').then(({ resetPasswordSchema }) => resetPasswordSchema),
  })
  const items = labelledErrors([[fields.newPassword!, t('accounts.newPassword')]], form.errors, locale)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-7">
      <FormErrorSummary title={t('common.errorSummary')} items={items} />
      <input type="hidden" name="token" value={token} />
      <PasswordField
        field={fields.newPassword!}
        label={t('accounts.newPassword')}
        hint={t('accounts.newPasswordHint')}
        autoComplete="new-password"
        required
        unmarked
      />
      <div>
        <Button wide pending={useIsSending()} pendingLabel={t('accounts.reset.pending')}>
          {t('accounts.reset.button')}
        </Button>
      </div>
    </Form>
  )
}
