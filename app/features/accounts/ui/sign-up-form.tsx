import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { PasswordField } from '#app/ui/password-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { FormAnswer } from './form-answer.ts'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { useIsSending } from './use-is-sending.ts'

/** @param email what the address that led here knows already */
export function SignUpForm({ email, answer }: { email: string; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'sign-up',
    intent: 'signUp',
    answer,
    defaultValue: { email },
    schema: () => import('../schema.ts').then(({ signUpSchema }) => signUpSchema),
  })
  const shown = [
    [fields.displayName!, t('accounts.displayName')],
    [fields.email!, t('accounts.email')],
    [fields.password!, t('accounts.password')],
  ] as const
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-7">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <TextField
        field={fields.displayName!}
        label={t('accounts.displayName')}
        hint={t('accounts.displayNameHint')}
        autoComplete="name"
        required
      />
      <TextField
        field={fields.email!}
        type="email"
        label={t('accounts.email')}
        hint={t('accounts.emailHint')}
        autoComplete="username"
        inputMode="email"
        required
      />
      <PasswordField
        field={fields.password!}
        label={t('accounts.password')}
        hint={t('accounts.newPasswordHint')}
        autoComplete="new-password"
        required
      />
      <div>
        <Button wide pending={useIsSending()} pendingLabel={t('accounts.signUp.pending')}>
          {t('accounts.signUp.button')}
        </Button>
      </div>
    </Form>
  )
}
