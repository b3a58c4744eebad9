import { PressButton } from '#app/features/introductions/ui/press-button.tsx'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { Section } from '#app/ui/section.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { CaseRecord, CaseStepLine } from '../queries/get-case-file.server.ts'
import { CaseForm, type CasePlace } from './case-form.tsx'

const schema = () => import('../schema.ts').then((module) => module.stepSchema)

function StepForm({ file, place }: { file: CaseRecord; place: CasePlace }) {
  const { t } = useT()
  const labels = { step: t('bench.step.text'), dueOn: t('bench.step.dueOn') }
  return (
    <CaseForm
      key={file.step?.id ?? file.pastSteps.length}
      intent="set_step"
      place={place}
      schema={schema}
      labels={labels}
      submit={t('bench.step.submit')}
    >
      {(field) => (
        <>
          <TextField field={field('step')} label={labels.step} hint={t('bench.step.hint')} required />
          <DateField field={field('dueOn')} label={labels.dueOn} min={file.today} required />
        </>
      )}
    </CaseForm>
  )
}

function OpenStep({ step, place }: { step: CaseStepLine; place: CasePlace | null }) {
  const { t, locale } = useT()
  return (
    <Card className="grid gap-3" tone={step.isOverdue ? 'decision' : 'plain'}>
      <p className="font-bold wrap-anywhere">{step.text}</p>
      <p className="flex flex-wrap items-center gap-2">
        {t('bench.step.until', { date: formatDate(step.dueOn, locale) })}
        {step.isOverdue && <StatusBadge tone="decision">{t('bench.step.overdue')}</StatusBadge>}
      </p>
      {place && (
        <PressButton
          intent="step_done"
          action={place.action}
          hidden={{ stepId: step.id }}
          label={t('bench.step.done')}
          sending={t('bench.saving')}
          variant="secondary"
          answer={place.answer}
        />
      )}
    </Card>
  )
}

/** What is to be done next and by when, and what was. */
export function StepSection({ file, place }: { file: CaseRecord; place: CasePlace | null }) {
  const { t, locale } = useT()
  return (
    <Section title={t('bench.step.title')}>
      <div className="grid gap-3">
        {file.step ? (
          <OpenStep step={file.step} place={place} />
        ) : (
          <p className="text-ink-soft">{t('bench.step.none')}</p>
        )}
        {place && file.step && (
          <Disclosure summary={t('bench.step.replace')} open={place.answer?.intent === 'set_step'}>
            <StepForm file={file} place={place} />
          </Disclosure>
        )}
        {place && !file.step && <StepForm file={file} place={place} />}
        {file.pastSteps.length > 0 && (
          <Disclosure summary={t('bench.step.past', { count: file.pastSteps.length })}>
            <ul className="grid gap-2">
              {file.pastSteps.map(({ id, text, ended }) => (
                <li key={id} className="wrap-anywhere">
                  {text}{' '}
                  <span className="text-small text-ink-soft">
                    {ended && t(`bench.step.ended.${ended.as}`, { date: formatDate(ended.at, locale) })}
                  </span>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </Section>
  )
}
