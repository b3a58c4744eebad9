import { getFormProps } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useLocalizedForm } from '#app/i18n/use-localized-form.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { FormAnswer } from '#app/platform/http/form-action.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormErrorSummary } from '#app/ui/form-error-summary.tsx'
import { labelledErrors } from '#app/ui/labelled-errors.ts'
import { Tag } from '#app/ui/tag.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { ListingReview } from '../queries/list-listings-for-review.server.ts'
import { answerOfRow } from './answer-of-row.ts'
import { ReviewContent } from './review-content.tsx'

function ReviewForm({ row, answer }: { row: ListingReview; answer: FormAnswer | undefined }) {
  const { t, locale } = useT()
  const own = answerOfRow(answer, 'listingId', row.id)
  const [form, fields] = useLocalizedForm({ id: `review-${row.id}`, intent: own?.intent ?? '', answer: own })
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <FormErrorSummary
        title={t('common.errorSummary')}
        items={labelledErrors([[fields['reason']!, t('operations.listings.reason')]], form.errors, locale)}
      />
      <input type="hidden" name="listingId" value={row.id} />
      <input type="hidden" name="version" value={row.version} />
      <input type="hidden" name="revision" value={row.revision} />
      <TextArea
        field={fields['reason']!}
        label={t('operations.listings.reason')}
        hint={t('operations.listings.reasonHint')}
        rows={3}
      />
      <div className="flex flex-wrap gap-3">
        <Button name="intent" value="approve">
          {t(row.kind === 'changes' ? 'operations.listings.approveChanges' : 'operations.listings.approve')}
        </Button>
        <Button name="intent" value="reject" variant="secondary">
          {t('operations.listings.reject')}
        </Button>
      </div>
    </Form>
  )
}

function Review({ row, answer }: { row: ListingReview; answer: FormAnswer | undefined }) {
  const { t, dynamic, locale } = useT()
  return (
    <Card as="li" className="grid gap-5">
      <div className="grid gap-2">
        <div className="flex flex-wrap items-center gap-2">
          <TrackTag track={row.track} label={dynamic(`tracks.${row.track}.short`)} />
          <Tag>{dynamic(`tracks.${row.track}.sides.${row.side}.name`)}</Tag>
          <Tag>{t(`operations.listings.kinds.${row.kind}`)}</Tag>
          {row.isAssisted && <Tag>{t('referrers.assisted')}</Tag>}
        </div>
        <h2 className="text-h3">
          <Link to={`/participants/${row.participant.id}`}>
            {t('operations.listings.by', { name: row.participant.name })}
          </Link>
        </h2>
        <p className="text-small text-ink-soft">
          {t('operations.waitingSince', { date: formatDate(row.waitingSince, locale) })}
          {!row.participant.isVerified && ` ・ ${t('operations.listings.notVerified')}`}
        </p>
      </div>
      <ReviewContent row={row} />
      <ReviewForm row={row} answer={answer} />
    </Card>
  )
}

/** The listings that wait, each with what its readers would see, and the two answers. */
export function ListingReviews({ rows, answer }: { rows: ListingReview[]; answer: FormAnswer | undefined }) {
  const { t } = useT()
  if (rows.length === 0) return <EmptyState title={t('operations.nothing')} />
  return (
    <ul className="grid gap-5">
      {rows.map((row) => (
        <Review key={row.id} row={row} answer={answer} />
      ))}
    </ul>
  )
}
