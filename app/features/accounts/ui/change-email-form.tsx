import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { FormAnswer } from './form-answer.ts'
import { PasswordAgainField } from './password-again-field.tsx'
import { useIsSending } from './use-is-sending.ts'

export function ChangeEmailForm({ email, answer }: { email: string; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'change-email',
    intent: 'changeEmail',
    answer,
    schema: () => import('../schema.ts').then(({ changeEmailSchema }) => changeEmailSchema),
  })
  const shown = [
    [fields.newEmail!, t('accounts.account.newEmail')],
    [fields.currentPassword!, t('accounts.currentPassword')],
  ] as const
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-7">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <input type="hidden" name="intent" value="changeEmail" />
      <TextField
        field={fields.newEmail!}
        type="email"
        label={t('accounts.account.newEmail')}
        autoComplete="email"
        inputMode="email"
        required
        unmarked
      />
      <PasswordAgainField field={fields.currentPassword!} email={email} />
      <div>
        <Button
          wide
          variant="secondary"
          pending={useIsSending('changeEmail')}
          pendingLabel={t('accounts.account.changeEmailPending')}
        >
          {t('accounts.account.changeEmail')}
        </Button>
      </div>
    </Form>
  )
}
