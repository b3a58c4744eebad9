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

export function ChangePasswordForm({ email, answer }: { email: string; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'change-password',
    intent: 'changePassword',
    answer,
    schema: () => import('../schema.ts').then(({ changePasswordSchema }) => changePasswordSchema),
  })
  const shown = [
    [fields.currentPassword!, t('accounts.currentPassword')],
    [fields.newPassword!, t('accounts.newPassword')],
  ] as const
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-7">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <input type="hidden" name="intent" value="changePassword" />
      {/* Tells password managers whose password this is. */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      <PasswordField
        field={fields.currentPassword!}
        label={t('accounts.currentPassword')}
        autoComplete="current-password"
        required
        unmarked
      />
      <PasswordField
        field={fields.newPassword!}
        label={t('accounts.newPassword')}
        hint={t('accounts.newPasswordHint')}
        autoComplete="new-password"
        required
        unmarked
      />
      <div>
        <Button
          wide
          variant="secondary"
          pending={useIsSending('changePassword')}
          pendingLabel={t('accounts.reset.pending')}
        >
          {t('accounts.account.changePassword')}
        </Button>
      </div>
    </Form>
  )
}
