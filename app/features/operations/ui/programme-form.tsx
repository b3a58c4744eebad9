import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { FormSection } from '#app/ui/form-section.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { ProgrammeSettings } from '../queries/get-settings.server.ts'

interface ProgrammeFormProps {
  settings: ProgrammeSettings
  /** How many are appointed now. */
  navigators: number
  answer: FormAnswer | undefined
}

const numbers = ['supportMonths', 'productsAtOnce', 'programmeNavigators', 'visitsPerCompany'] as const

/** The rules of the navigators' programme, with where they come from. */
export function ProgrammeForm({ settings, navigators, answer }: ProgrammeFormProps) {
  const { t, locale } = useT()
  const [form, fields] = useLocalizedForm({
    id: 'programme',
    intent: 'programme',
    answer,
    defaultValue: {
      ...Object.fromEntries(numbers.map((name) => [name, String(settings[name])])),
      excludedGoods: settings.excludedGoods.join('\n'),
    },
    schema: () => import('../settings-schema.ts').then((module) => module.programmeSettingsSchema),
  })
  const labelled = [...numbers, 'excludedGoods' as const].map(
    (name) => [fields[name]!, t(`settings.${name}.label`)] as const,
  )
  const items = labelledErrors(labelled, form.errors, locale)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-9">
      {items.length > 0 && <FormErrorSummary title={t('common.errorSummary')} items={items} />}
      <input type="hidden" name="seen" value={settings.seen} />
      <FormSection title={t('settings.programme.title')} description={t('settings.programme.text')}>
        <p className="measure text-small text-ink-soft">{t('settings.programme.source')}</p>
        {numbers.map((name) => (
          <TextField
            key={name}
            field={fields[name]!}
            label={t(`settings.${name}.label`)}
            hint={t(`settings.${name}.hint`, { count: navigators })}
            inputMode="numeric"
            size="short"
            unmarked
          />
        ))}
        <TextArea
          field={fields['excludedGoods']!}
          label={t('settings.excludedGoods.label')}
          hint={t('settings.excludedGoods.hint')}
          rows={4}
          unmarked
        />
      </FormSection>
      <div className="grid gap-3">
        <div>
          <Button name="intent" value="programme">
            {t('settings.programme.submit')}
          </Button>
        </div>
        {settings.changedAt && (
          <p className="text-small text-ink-soft">
            {t('settings.changedAt', { date: formatDate(settings.changedAt, locale) })}
          </p>
        )}
      </div>
    </Form>
  )
}
