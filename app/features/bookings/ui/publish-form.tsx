import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextField } from '#app/ui/text-field.tsx'

const schema = () => import('../schema.ts').then((module) => module.exhibitionSchema)
const texts = ['nameJa', 'nameEn', 'venueJa', 'venueEn'] as const
const days = ['startsOn', 'endsOn', 'closesOn'] as const
const places = ['hybridPlaces', 'onlinePlaces'] as const

/** An exhibition to be announced. */
export function PublishForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const isSending = useIsSending('publish')
  const [form, fields] = useLocalizedForm({ id: 'publish', intent: 'publish', answer, schema })
  const labelled = [...texts, ...days, ...places].map(
    (name) => [fields[name]!, t(`bookings.console.fields.${name}`)] as const,
  )
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labelled, form.errors, locale)} />
      {texts.map((name) => (
        <TextField key={name} field={fields[name]!} label={t(`bookings.console.fields.${name}`)} required />
      ))}
      <div className="grid gap-5 sm:grid-cols-3">
        {days.map((name) => (
          <DateField key={name} field={fields[name]!} label={t(`bookings.console.fields.${name}`)} required />
        ))}
      </div>
      <div className="grid gap-5 sm:grid-cols-2">
        {places.map((name) => (
          <TextField
            key={name}
            field={fields[name]!}
            label={t(`bookings.console.fields.${name}`)}
            hint={t('bookings.console.placesHint')}
            inputMode="numeric"
            size="short"
            required
          />
        ))}
      </div>
      <div>
        <Button name="intent" value="publish" pending={isSending}>
          {t('bookings.console.submit')}
        </Button>
      </div>
    </Form>
  )
}
