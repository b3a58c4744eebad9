import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Button } from '#app/ui/button.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { FormSection } from '#app/ui/form-section.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { diagnosisAnswers, diagnosisForm } from '../diagnosis.ts'
import { WORDS_MAX } from '../limits.ts'

const schema = () => import('../schema.ts').then((module) => module.diagnosisSchema)
const questionGroups = diagnosisForm()

interface DiagnosisFormProps {
  page: { id: string; name: string; today: string }
  answer: FormAnswer | undefined
  parked: Record<string, string>
}

function Questions({ page, answer, parked }: DiagnosisFormProps) {
  const { t, dynamic, locale } = useT()
  const isSending = useIsSending('saveDiagnosis')
  const defaultValue = { madeOn: page.today, ...parked }
  const [form, fields] = useLocalizedForm({ id: 'diagnosis', intent: 'saveDiagnosis', answer, defaultValue, schema })
  const asked = questionGroups.flatMap(({ questions }) =>
    questions.map((key) => [fields[key]!, dynamic(`visits.diagnosis.questions.${key}.ask`)] as const),
  )
  const own = (['madeOn', 'note'] as const).map((key) => [fields[key]!, t(`visits.diagnosis.${key}`)] as const)
  const choices = diagnosisAnswers.map((value) => ({ value, label: t(`visits.diagnosis.answers.${value}`) }))
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-12">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors([...asked, ...own], form.errors, locale)}
      />
      {questionGroups.map(({ key, questions }) => (
        <FormSection key={key} title={dynamic(`visits.diagnosis.groups.${key}`)}>
          {questions.map((question) => (
            <RadioGroup
              key={question}
              field={fields[question]!}
              label={dynamic(`visits.diagnosis.questions.${question}.ask`)}
              choices={choices}
              columns
              required
            />
          ))}
        </FormSection>
      ))}
      <FormSection title={t('visits.diagnosis.end')}>
        <DateField field={fields['madeOn']!} label={t('visits.diagnosis.madeOn')} max={page.today} required />
        <TextArea
          field={fields['note']!}
          label={t('visits.diagnosis.note')}
          hint={t('visits.diagnosis.noteHint')}
          rows={5}
          maxLength={WORDS_MAX}
        />
      </FormSection>
      <div>
        <Button name="intent" value="saveDiagnosis" pending={isSending} pendingLabel={t('navigators.saving')}>
          {t('visits.diagnosis.save')}
        </Button>
      </div>
    </Form>
  )
}

/** The questions of a diagnosis, answered by the owner with the navigator beside. */
export function DiagnosisFormPage(props: DiagnosisFormProps) {
  const { t } = useT()
  const { id, name } = props.page
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[
              { label: t('visits.members.title'), to: '/desk/members' },
              { label: t('visits.members.one'), to: `/desk/members/${id}` },
              { label: t('visits.diagnosis.title') },
            ]}
          />
        }
        eyebrow={<span className="wrap-anywhere">{name}</span>}
        title={t('visits.diagnosis.title')}
        lead={t('visits.diagnosis.formLead')}
      />
      <Questions {...props} />
    </Page>
  )
}
