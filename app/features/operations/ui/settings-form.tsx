import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { trackKeys } from '#app/tracks/track-definition.ts'
import { Button } from '#app/ui/button.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { FormSection } from '#app/ui/form-section.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextField } from '#app/ui/text-field.tsx'
import type { ListingSettings } from '../queries/get-settings.server.ts'

const numbers = ['days', 'reminderDays', 'lookAlikesNeeded'] as const

/** The operator's choices for all listings. */
export function SettingsForm({ page, answer }: { page: ListingSettings; answer: FormAnswer | undefined }) {
  const { t, dynamic, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'settings',
    intent: 'change',
    answer,
    defaultValue: {
      autoApproved: page.autoApproved,
      days: String(page.days),
      reminderDays: String(page.reminderDays),
      lookAlikesNeeded: String(page.lookAlikesNeeded),
    },
    schema: () => import('../settings-schema.ts').then((module) => module.listingSettingsSchema),
  })
  const labelled = numbers.map((name) => [fields[name]!, t(`settings.${name}.label`)] as const)
  const items = labelledErrors(labelled, form.errors, locale)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-9">
      {items.length > 0 && <FormErrorSummary title={t('common.errorSummary')} items={items} />}
      <input type="hidden" name="seen" value={page.seen} />
      <FormSection title={t('settings.review.title')} description={t('settings.review.text')}>
        <CheckboxGroup
          field={fields['autoApproved']!}
          label={t('settings.autoApproved.label')}
          hint={t('settings.autoApproved.hint')}
          choices={trackKeys.map((key) => ({ value: key, label: dynamic(`tracks.${key}.name`) }))}
          unmarked
        />
        <TextField
          field={fields['lookAlikesNeeded']!}
          label={t('settings.lookAlikesNeeded.label')}
          hint={t('settings.lookAlikesNeeded.hint')}
          inputMode="numeric"
          size="short"
          unmarked
        />
      </FormSection>
      <FormSection title={t('settings.term.title')} description={t('settings.term.text')}>
        {(['days', 'reminderDays'] as const).map((name) => (
          <TextField
            key={name}
            field={fields[name]!}
            label={t(`settings.${name}.label`)}
            hint={t(`settings.${name}.hint`)}
            inputMode="numeric"
            size="short"
            unmarked
          />
        ))}
      </FormSection>
      <div className="grid gap-3">
        <div>
          <Button name="intent" value="change">
            {t('settings.submit')}
          </Button>
        </div>
        {page.changedAt && (
          <p className="text-small text-ink-soft">
            {t('settings.changedAt', { date: formatDate(page.changedAt, locale) })}
          </p>
        )}
      </div>
    </Form>
  )
}
