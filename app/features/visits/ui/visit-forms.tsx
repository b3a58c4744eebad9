import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { WORDS_MAX } from '../limits.ts'
import type { MemberPage } from '../queries/get-member.server.ts'

type Visit = MemberPage['visits'][number]

const planSchema = () => import('../schema.ts').then((module) => module.planVisitSchema)
const finishSchema = () => import('../schema.ts').then((module) => module.finishVisitSchema)

/** A visit to come. */
export function PlanVisitForm({ answer }: { answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const isSending = useIsSending('planVisit')
  const [form, fields] = useLocalizedForm({ id: 'plan', intent: 'planVisit', answer, schema: planSchema })
  const shown = (['plannedOn', 'place'] as const).map((name) => [fields[name]!, t(`visits.fields.${name}`)] as const)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <DateField field={fields['plannedOn']!} label={t('visits.fields.plannedOn')} required />
      <TextField
        field={fields['place']!}
        label={t('visits.fields.place')}
        hint={t('visits.placeHint')}
        autoComplete="off"
      />
      <div>
        <Button
          name="intent"
          value="planVisit"
          variant="secondary"
          pending={isSending}
          pendingLabel={t('navigators.saving')}
        >
          {t('visits.plan')}
        </Button>
      </div>
    </Form>
  )
}

/** What was said at a visit, and when it was. */
export function FinishVisitForm({
  visit,
  today,
  answer,
}: {
  visit: Visit
  today: string
  answer: FormAnswer | undefined
}) {
  const { t, locale } = useT()
  const also = { name: 'visitId', value: visit.id }
  const isSending = useIsSending('finishVisit', also)
  const isOwn = answer?.result.initialValue?.['visitId'] === visit.id
  const doneOn = visit.doneOn ?? (visit.plannedOn < today ? visit.plannedOn : today)
  const [form, fields] = useLocalizedForm({
    id: `finish-${visit.id}`,
    intent: 'finishVisit',
    answer: isOwn ? answer : undefined,
    defaultValue: { doneOn, words: visit.words },
    schema: finishSchema,
  })
  const shown = (['doneOn', 'words'] as const).map((name) => [fields[name]!, t(`visits.fields.${name}`)] as const)
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-6">
      <FormErrorSummary title={t('common.errorSummary')} items={labelledErrors(shown, form.errors, locale)} />
      <input type="hidden" {...also} />
      <DateField field={fields['doneOn']!} label={t('visits.fields.doneOn')} max={today} required />
      <TextArea
        field={fields['words']!}
        label={t('visits.fields.words')}
        hint={t('visits.wordsHint')}
        rows={6}
        maxLength={WORDS_MAX}
      />
      <div>
        <Button name="intent" value="finishVisit" pending={isSending} pendingLabel={t('navigators.saving')}>
          {t(visit.doneOn ? 'visits.saveWords' : 'visits.finish')}
        </Button>
      </div>
    </Form>
  )
}
