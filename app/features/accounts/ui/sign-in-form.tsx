import { getFormProps } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { PasswordField } from '#app/ui/password-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { FormAnswer } from './form-answer.ts'
import { labelledErrors } from '#app/ui/labelled-errors.ts'

export function SignInForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'sign-in',
    intent: 'signIn',
    answer,
    schema: () => import('../schema.ts').then(({ signInSchema }) => signInSchema),
  })
  const shown = [
    [fields.email!, t('accounts.email')],
    [fields.password!, t('accounts.password')],
  ] as const
  // A whole new document: the member's own language may be another than this page's.
  return (
    <Form method="post" reloadDocument {...getFormProps(form)} className="grid gap-7">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <TextField
        field={fields.email!}
        type="email"
        label={t('accounts.email')}
        autoComplete="username"
        inputMode="email"
        required
        unmarked
      />
      <PasswordField
        field={fields.password!}
        label={t('accounts.password')}
        autoComplete="current-password"
        required
        unmarked
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <Button wide>{t('accounts.signIn.button')}</Button>
        <Link to="/forgot-password" className="link touch">
          {t('accounts.signIn.forgot')}
        </Link>
      </div>
    </Form>
  )
}
