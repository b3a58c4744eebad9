import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { listNavigatorCandidates } from '#app/features/navigators/queries/list-navigator-candidates.server.ts'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { trackKeys } from '#app/tracks/track-definition.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { answerOfRow } from './answer-of-row.ts'

type Row = Awaited<ReturnType<typeof listNavigatorCandidates>>['rows'][number]

const DEFAULT_CAPACITY = 10

function AppointForm({ row, answer }: { row: Row; answer: FormAnswer | undefined }) {
  const { t, dynamic } = useT()
  const [form, fields] = useLocalizedForm({
    id: `appoint-${row.id}`,
    intent: 'appoint',
    answer: answerOfRow(answer, 'participantId', row.id),
    defaultValue: {
      tracks: row.appointment?.tracks ?? [...trackKeys],
      capacity: String(row.appointment?.capacity ?? DEFAULT_CAPACITY),
    },
  })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <input type="hidden" name="participantId" value={row.id} />
      {row.appointment?.industries.map((code) => (
        <input key={code} type="hidden" name="industries" value={code} />
      ))}
      <CheckboxGroup
        field={fields['tracks']!}
        label={t('operations.navigators.tracks')}
        choices={trackKeys.map((key) => ({ value: key, label: dynamic(`tracks.${key}.name`) }))}
        unmarked
      />
      <TextField
        field={fields['capacity']!}
        label={t('operations.navigators.capacity')}
        inputMode="numeric"
        size="short"
        unmarked
      />
      <div>
        <Button variant={row.appointment ? 'secondary' : 'primary'}>
          {t(row.appointment ? 'operations.navigators.change' : 'operations.navigators.appoint')}
        </Button>
      </div>
    </Form>
  )
}

/** Who may broker, and who could. */
export function NavigatorAppointments({ rows, answer }: { rows: Row[]; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  if (rows.length === 0) return <EmptyState title={t('operations.nothing')} />
  return (
    <ul className="grid gap-5 lg:grid-cols-2">
      {rows.map((row) => (
        <Card as="li" key={row.id} className="grid content-start gap-4">
          <div>
            <h2 className="text-h3">{row.name}</h2>
            <p className="text-small text-ink-soft">
              {row.appointment
                ? t('operations.navigators.appointed', { date: formatDate(row.appointment.appointedAt, locale) })
                : t('operations.navigators.notAppointed')}
            </p>
          </div>
          <AppointForm row={row} answer={answer} />
        </Card>
      ))}
    </ul>
  )
}
