import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Card } from '#app/ui/card.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { OUTCOME_NOTE_MAX } from '../limits.ts'
import type { CaseRecord } from '../queries/get-case-file.server.ts'
import { CaseForm, type CasePlace } from './case-form.tsx'

const schema = () => import('../schema.ts').then((module) => module.outcomeSchema)

type Outcome = NonNullable<CaseRecord['outcome']>
type Answered = Extract<Outcome, { isAnswered: true }>
type Asked = Extract<Outcome, { isAnswered: false }>

function useReasonName(track: string, isLoss: boolean) {
  const { dynamic } = useT()
  return (reason: string) =>
    dynamic(isLoss ? `tracks.${track}.breakOffReasons.${reason}` : `bench.outcome.helped.${reason}`)
}

function OutcomeForm({ asked, track, place }: { asked: Asked; track: string; place: CasePlace }) {
  const { t, dynamic } = useT()
  const reasonName = useReasonName(track, asked.isLoss)
  const labels = {
    outcome: t('bench.outcome.which'),
    reasons: t(asked.isLoss ? 'bench.outcome.whyLost' : 'bench.outcome.whatHelped'),
    note: t('bench.outcome.note'),
  }
  return (
    <Card as="section" tone="decision" className="grid gap-4" aria-labelledby="outcome-title">
      <div className="measure grid gap-2">
        <h2 id="outcome-title">{t('bench.outcome.ask')}</h2>
        <p>{t('bench.outcome.lead')}</p>
      </div>
      <CaseForm intent="outcome" place={place} schema={schema} labels={labels} submit={t('bench.outcome.submit')}>
        {(field) => (
          <>
            <RadioGroup
              field={field('outcome')}
              label={labels.outcome}
              choices={asked.outcomes.map((value) => ({ value, label: dynamic(`bench.outcome.outcomes.${value}`) }))}
              required
            />
            <CheckboxGroup
              field={field('reasons')}
              label={labels.reasons}
              choices={asked.reasons.map((value) => ({ value, label: reasonName(value) }))}
              columns
              required
            />
            <TextArea field={field('note')} label={labels.note} rows={3} maxLength={OUTCOME_NOTE_MAX} />
          </>
        )}
      </CaseForm>
    </Card>
  )
}

function Given({ given, track }: { given: Answered; track: string }) {
  const { t, dynamic, locale } = useT()
  const reasonName = useReasonName(track, given.isLoss)
  return (
    <Section title={t('bench.outcome.title')} lead={t('bench.outcome.givenAt', { date: formatDate(given.at, locale) })}>
      <p className="font-bold">{dynamic(`bench.outcome.outcomes.${given.outcome}`)}</p>
      <ul className="grid list-disc gap-1 pl-6">
        {given.reasons.map((reason) => (
          <li key={reason}>{reasonName(reason)}</li>
        ))}
      </ul>
      {given.note && <p className="measure mt-2 whitespace-pre-wrap wrap-anywhere">{given.note}</p>}
    </Section>
  )
}

/** The deal a case has become: where it stands, and at its end what became of it. */
export function DealSection({ file, track, place }: { file: CaseRecord; track: string; place: CasePlace | null }) {
  const { t, dynamic } = useT()
  const { deal, outcome } = file
  if (!deal) return null
  return (
    <>
      <Notice
        tone={deal.isOver ? 'info' : 'success'}
        title={t(deal.isOver ? 'bench.deal.ended' : 'bench.deal.runs', {
          state: dynamic(`tracks.${track}.states.${deal.state}.name`),
        })}
        actions={<ButtonLink to={`/deals/${deal.id}`}>{t('introductions.desk.toDeal')}</ButtonLink>}
      >
        <p>{dynamic(`tracks.${track}.states.${deal.state}.explain`)}</p>
      </Notice>
      {outcome?.isAnswered === false && place && <OutcomeForm asked={outcome} track={track} place={place} />}
      {outcome?.isAnswered === true && <Given given={outcome} track={track} />}
    </>
  )
}
