import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { FormAnswer } from './form-answer.ts'
import { labelledErrors } from '#app/ui/labelled-errors.ts'

export interface EditAccountFormProps {
  displayName: string
  locale: 'ja' | 'en'
  answer: FormAnswer | undefined
}

export function EditAccountForm({ displayName, locale: chosen, answer }: EditAccountFormProps) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'edit-account',
    intent: 'edit',
    answer,
    defaultValue: { displayName, locale: chosen },
    schema: () => import('../schema.ts').then(({ editAccountSchema }) => editAccountSchema),
  })
  const shown = [
    [fields.displayName!, t('accounts.displayName')],
    [fields.locale!, t('accounts.language')],
  ] as const
  // A whole new document: the language may change with it.
  return (
    <Form method="post" reloadDocument {...getFormProps(form)} className="grid gap-7">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <input type="hidden" name="intent" value="edit" />
      <TextField field={fields.displayName!} label={t('accounts.displayName')} autoComplete="name" required unmarked />
      <SelectField
        field={fields.locale!}
        label={t('accounts.language')}
        options={[
          { value: 'ja', label: t('accounts.locales.ja') },
          { value: 'en', label: t('accounts.locales.en') },
        ]}
        unmarked
      />
      <div>
        <Button wide variant="secondary">
          {t('common.save')}
        </Button>
      </div>
    </Form>
  )
}
