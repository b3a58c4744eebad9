import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { TOPIC_MAX } from '../limits.ts'
import type { VisitFormPage } from '../queries/get-visit-form.server.ts'

const schema = () => import('../schema.ts').then((module) => module.askVisitSchema)
const names = ['participantId', 'topic', 'wantedDays', 'place'] as const

/** Whom the visit is for, what about, when and where. */
export function AskVisitForm({ page, answer }: { page: VisitFormPage; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const isSending = useIsSending('ask')
  const [form, fields] = useLocalizedForm({
    id: 'ask-visit',
    intent: 'ask',
    answer,
    defaultValue: { participantId: page.participants[0]?.id ?? '' },
    schema,
  })
  const label = (name: (typeof names)[number]) =>
    t(name === 'participantId' ? 'bookings.visit.participant' : `bookings.visit.${name}`)
  const labelled = names.map((name) => [fields[name]!, label(name)] as const)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labelled, form.errors, locale)} />
      {page.participants.length === 1 ? (
        <input type="hidden" name="participantId" value={page.participants[0]!.id} />
      ) : (
        <SelectField
          field={fields['participantId']!}
          label={label('participantId')}
          options={page.participants.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      )}
      <TextArea
        field={fields['topic']!}
        label={label('topic')}
        hint={t('bookings.visit.topicHint')}
        maxLength={TOPIC_MAX}
        required
      />
      <TextField
        field={fields['wantedDays']!}
        label={label('wantedDays')}
        hint={t('bookings.visit.wantedDaysHint')}
        autoComplete="off"
        required
      />
      <TextField
        field={fields['place']!}
        label={label('place')}
        hint={t('bookings.visit.placeHint')}
        autoComplete="off"
        required
      />
      <div>
        <Button name="intent" value="ask" pending={isSending} pendingLabel={t('bookings.visit.sending')}>
          {t('bookings.visit.submit')}
        </Button>
      </div>
    </Form>
  )
}
