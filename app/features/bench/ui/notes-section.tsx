import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { Time } from '#app/ui/time.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { CASE_NOTE_MAX } from '../limits.ts'
import type { CaseRecord } from '../queries/get-case-file.server.ts'
import { CaseForm, type CasePlace } from './case-form.tsx'

const schema = () => import('../schema.ts').then((module) => module.noteSchema)

/** Who wrote it; who has left is not named. */
export const byWhom = (name: string) => name || undefined

/** What the navigator keeps in mind about a case, the newest first. */
export function NotesSection({ notes, place }: { notes: CaseRecord['notes']; place: CasePlace | null }) {
  const { t, locale } = useT()
  return (
    <Section title={t('bench.notes.title')} lead={t('bench.notes.lead')}>
      <div className="grid gap-5">
        {place && (
          <CaseForm
            key={notes.length}
            intent="note"
            place={place}
            schema={schema}
            labels={{ memo: t('bench.notes.label') }}
            submit={t('bench.notes.submit')}
          >
            {(field) => (
              <TextArea
                field={field('memo')}
                label={t('bench.notes.label')}
                rows={3}
                maxLength={CASE_NOTE_MAX}
                required
              />
            )}
          </CaseForm>
        )}
        {notes.length === 0 ? (
          <p className="text-ink-soft">{t('bench.notes.empty')}</p>
        ) : (
          <Timeline
            label={t('bench.notes.title')}
            items={notes.map(({ id, text, at, by }) => ({
              key: id,
              time: <Time at={at} text={formatDateTime(at, locale)} />,
              title: <span className="font-normal whitespace-pre-wrap wrap-anywhere">{text}</span>,
              actor: byWhom(by),
            }))}
          />
        )}
      </div>
    </Section>
  )
}
