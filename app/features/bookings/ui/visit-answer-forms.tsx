import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatYenProse } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { useYenReadBack } from '#app/i18n/use-yen-read-back.ts'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { YenField } from '#app/ui/yen-field.tsx'
import { NOTE_MAX } from '../limits.ts'
import type { VisitRecord } from '../queries/get-visit-record.server.ts'

const load = () => import('../schema.ts')
const acceptSchema = () => load().then((module) => module.acceptVisitSchema)
const declineSchema = () => load().then((module) => module.declineVisitSchema)
const names = { expertParticipantId: 'expert', visitOn: 'visitOn', visitTime: 'visitTime', travel: 'travel' } as const

/** Who comes, when, and what the way costs: with it the visit is billed. */
export function AcceptVisitForm({ record, answer }: { record: VisitRecord; answer: FormAnswer | undefined }) {
  const { t, dynamic, locale } = useT()
  const readBack = useYenReadBack()
  const isSending = useIsSending('accept')
  const [form, fields] = useLocalizedForm({ id: 'accept', intent: 'accept', answer, schema: acceptSchema })
  const labelled = Object.entries(names).map(
    ([name, label]) => [fields[name]!, t(`bookings.console.${label}`)] as const,
  )
  const experts = record.experts.map(({ id, name, prefecture }) => ({
    value: id,
    label: prefecture ? `${name}（${dynamic(`prefectures.${prefecture}`)}）` : name,
  }))
  const { visitYen, travelPercent } = record.price
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labelled, form.errors, locale)} />
      <SelectField
        field={fields['expertParticipantId']!}
        label={t('bookings.console.expert')}
        emptyLabel={t('bookings.console.chooseExpert')}
        options={experts}
        required
      />
      <DateField field={fields['visitOn']!} label={t('bookings.console.visitOn')} required />
      <TextField
        field={fields['visitTime']!}
        label={t('bookings.console.visitTime')}
        hint={t('bookings.console.visitTimeHint')}
        autoComplete="off"
        required
      />
      <YenField
        field={fields['travel']!}
        label={t('bookings.console.travel')}
        hint={t('bookings.console.travelHint', {
          percent: travelPercent,
          visit: formatYenProse(visitYen, locale),
        })}
        inputMode="text"
        readBack={readBack}
        required
      />
      <div>
        <Button name="intent" value="accept" pending={isSending}>
          {t('bookings.console.acceptSubmit')}
        </Button>
      </div>
    </Form>
  )
}

/** Nobody can come. */
export function DeclineVisitForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const isSending = useIsSending('decline')
  const [form, fields] = useLocalizedForm({ id: 'decline', intent: 'decline', answer, schema: declineSchema })
  const labelled = [[fields['note']!, t('bookings.console.declineNote')] as const]
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(labelled, form.errors, locale)} />
      <TextArea field={fields['note']!} label={t('bookings.console.declineNote')} maxLength={NOTE_MAX} rows={3} />
      <div>
        <Button name="intent" value="decline" variant="secondary" pending={isSending}>
          {t('bookings.console.declineSubmit')}
        </Button>
      </div>
    </Form>
  )
}
