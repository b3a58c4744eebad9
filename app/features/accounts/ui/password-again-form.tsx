import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button, type ButtonProps } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import type { FormAnswer } from './form-answer.ts'
import { PasswordAgainField } from './password-again-field.tsx'
import { useIsSending } from './use-is-sending.ts'

interface PasswordAgainFormProps {
  intent: string
  email: string
  button: string
  variant?: ButtonProps['variant']
  answer: FormAnswer | undefined
}

/** A step that is taken with the password. */
export function PasswordAgainForm({ intent, email, button, variant = 'secondary', answer }: PasswordAgainFormProps) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: `password-again-${intent}`,
    intent,
    answer,
    schema: () => import('../schema.ts').then(({ passwordAgainSchema }) => passwordAgainSchema),
  })
  const shown = [[fields.currentPassword!, t('accounts.currentPassword')]] as const
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <input type="hidden" name="intent" value={intent} />
      <PasswordAgainField field={fields.currentPassword!} email={email} />
      <div>
        <Button wide variant={variant} pending={useIsSending(intent)}>
          {button}
        </Button>
      </div>
    </Form>
  )
}
