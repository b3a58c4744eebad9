import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { Section } from '#app/ui/section.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { Time } from '#app/ui/time.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { listingSides } from '#app/tracks/track-definition.ts'
import { CALL_WORDS_MAX } from '../limits.ts'
import type { CaseRecord } from '../queries/get-case-file.server.ts'
import { callOutcomes } from '../rules.ts'
import { CaseForm, type CasePlace } from './case-form.tsx'
import { byWhom } from './notes-section.tsx'

const schema = () => import('../schema.ts').then((module) => module.callSchema)

interface CallsProps {
  file: CaseRecord
  track: string
  place: CasePlace | null
}

function CallForm({ file, track, place }: CallsProps & { place: CasePlace }) {
  const { t, dynamic } = useT()
  const labels = {
    side: t('bench.calls.side'),
    calledOn: t('bench.calls.on'),
    outcome: t('bench.calls.outcome'),
    words: t('bench.calls.words'),
  }
  return (
    <CaseForm
      key={file.calls.length}
      intent="call"
      place={place}
      schema={schema}
      labels={labels}
      submit={t('bench.calls.submit')}
      defaultValue={{ calledOn: file.today }}
    >
      {(field) => (
        <>
          <RadioGroup
            field={field('side')}
            label={labels.side}
            choices={listingSides.map((value) => ({ value, label: dynamic(`tracks.${track}.sides.${value}.name`) }))}
            columns
            required
          />
          <DateField field={field('calledOn')} label={labels.calledOn} max={file.today} required />
          <SelectField
            field={field('outcome')}
            label={labels.outcome}
            emptyLabel={t('bench.choose')}
            options={callOutcomes.map((value) => ({ value, label: t(`bench.calls.outcomes.${value}`) }))}
            required
          />
          <TextArea field={field('words')} label={labels.words} rows={3} maxLength={CALL_WORDS_MAX} />
        </>
      )}
    </CaseForm>
  )
}

/** Calls and meetings with the two sides. */
export function CallsSection(props: CallsProps) {
  const { t, dynamic, locale } = useT()
  const { file, track, place } = props
  return (
    <Section title={t('bench.calls.title')}>
      <div className="grid gap-4">
        {place && (
          <Disclosure
            summary={t('bench.calls.add')}
            open={place.answer?.intent === 'call' || place.parked?.['intent'] === 'call'}
          >
            <CallForm {...props} place={place} />
          </Disclosure>
        )}
        {file.calls.length === 0 ? (
          <p className="text-ink-soft">{t('bench.calls.empty')}</p>
        ) : (
          <Timeline
            label={t('bench.calls.title')}
            items={file.calls.map(({ id, side, outcome, words, at, by }) => ({
              key: id,
              time: <Time at={at} text={formatDate(at, locale)} />,
              title: t('bench.calls.line', {
                side: dynamic(`tracks.${track}.sides.${side}.name`),
                outcome: t(`bench.calls.outcomes.${outcome}`),
              }),
              actor: byWhom(by),
              body: words && <span className="whitespace-pre-wrap wrap-anywhere">{words}</span>,
            }))}
          />
        )}
      </div>
    </Section>
  )
}
