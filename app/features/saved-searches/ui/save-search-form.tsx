import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import type { DirectoryQuery } from '#app/features/directory/schema.ts'
import type { TextKey } from '#app/i18n/text-key.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { mailPaces } from '#app/platform/mail-pace.ts'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { NAME_MAX } from '../limits.ts'
import { useSearchSummary } from './search-summary.tsx'

const schema = () => import('../schema.ts').then((module) => module.saveSchema)

/** Keeping a search under a name, with or without mails. */
export function SaveSearchPage({
  search: { params, query },
  answer,
}: {
  search: { params: string; query: DirectoryQuery }
  answer: FormAnswer | undefined
}) {
  const { t, locale } = useT()
  const isSending = useIsSending()
  const summary = useSearchSummary(query)
  const defaultValue = { name: summary.slice(0, NAME_MAX), params, alert: 'daily' }
  const [form, fields] = useLocalizedForm({ id: 'save-search', intent: 'save', answer, defaultValue, schema })
  const [name, alert] = [fields['name']!, fields['alert']!]
  return (
    <Page width="narrow">
      <PageHeader title={t('savedSearches.new.title')} lead={summary} />
      <Form method="post" {...getFormProps(form)} className="grid gap-6">
        <FormErrorSummary
          title={t('common.errorSummary')}
          items={labelledErrors(
            [
              [name, t('savedSearches.name')],
              [alert, t('savedSearches.alert')],
            ],
            form.errors,
            locale,
          )}
        />
        <input type="hidden" name="params" value={params} />
        <TextField
          field={name}
          label={t('savedSearches.name')}
          hint={t('savedSearches.nameHint')}
          maxLength={NAME_MAX}
          required
        />
        <RadioGroup
          field={alert}
          label={t('savedSearches.alert')}
          hint={t('savedSearches.alertHint')}
          choices={mailPaces.map((value) => ({ value, label: t(`savedSearches.alerts.${value}` satisfies TextKey) }))}
          required
        />
        <div>
          <Button name="intent" value="save" pending={isSending}>
            {t('savedSearches.new.submit')}
          </Button>
        </div>
      </Form>
    </Page>
  )
}
