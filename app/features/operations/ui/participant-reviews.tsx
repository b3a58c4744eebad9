import { getFormProps } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { ParticipantReviewRow } from '#app/features/participants/queries/list-participants-for-review.server.ts'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { formErrorItems } from '#app/ui/form-error-items.ts'
import { TextArea } from '#app/ui/text-area.tsx'
import { answerOfRow } from './answer-of-row.ts'

function factsOf({ t, dynamic }: Translator, row: ParticipantReviewRow) {
  const place = [row.prefecture ? dynamic(`prefectures.${row.prefecture}`) : '', row.municipality ?? ''].filter(Boolean)
  const facts = {
    kinds: row.kinds.map((kind) => dynamic(`participants.kinds.${kind}`)).join(' / '),
    industry: row.industry ? dynamic(`industries.${row.industry}`) : '',
    place: place.join(' '),
    employees: row.employees === null ? '' : t('directory.employees', { count: row.employees }),
    website: row.website ?? '',
    description: row.description,
    members: row.members
      .map(({ displayName, email, isEmailVerified }) => {
        const state = t(
          isEmailVerified ? 'operations.participants.emailVerified' : 'operations.participants.emailUnverified',
        )
        return `${displayName} <${email}> (${state})`
      })
      .join(' / '),
  }
  return Object.entries(facts)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ({ key, term: dynamic(`operations.participants.facts.${key}`), value }))
}

function ReviewForm({ row, answer }: { row: ParticipantReviewRow; answer: FormAnswer | undefined }) {
  const { t } = useT()
  const own = answerOfRow(answer, 'participantId', row.id)
  const [form, fields] = useLocalizedForm({ id: `review-${row.id}`, intent: own?.intent ?? '', answer: own })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <FormErrorSummary title={t('common.errorSummary')} items={formErrorItems([fields['note']!], form.errors)} />
      <input type="hidden" name="participantId" value={row.id} />
      <input type="hidden" name="seenUpdatedAt" value={row.updatedAt} />
      <TextArea
        field={fields['note']!}
        label={t('operations.participants.note')}
        hint={t('operations.participants.noteHint')}
        rows={3}
      />
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="verify">
          {t('operations.participants.verify')}
        </Button>
        <Button name="intent" value="reject" variant="secondary">
          {t('operations.participants.reject')}
        </Button>
      </div>
    </Form>
  )
}

/** The participants that wait, each with what is known and the two answers. */
export function ParticipantReviews({ rows, answer }: { rows: ParticipantReviewRow[]; answer: FormAnswer | undefined }) {
  const translator = useT()
  const { t, locale } = translator
  if (rows.length === 0) return <EmptyState title={t('operations.nothing')} />
  return (
    <ul className="grid gap-5">
      {rows.map((row) => (
        <Card as="li" key={row.id} className="grid gap-5">
          <div>
            <h2 className="text-h3">{row.name}</h2>
            <p className="text-small text-ink-soft">
              {t('operations.waitingSince', { date: formatDate(row.updatedAt, locale) })}
            </p>
          </div>
          <DefinitionList items={factsOf(translator, row)} />
          <ReviewForm row={row} answer={answer} />
        </Card>
      ))}
    </ul>
  )
}
