import { FieldList } from '#app/features/listings/ui/field-list.tsx'
import { LookAlikesPanel } from '#app/features/listings/ui/look-alikes-panel.tsx'
import { TeaserFindings } from '#app/features/listings/ui/teaser-findings.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { Disclosure } from '#app/ui/disclosure.tsx'
import type { ListingReview } from '../queries/list-listings-for-review.server.ts'
import { ChangeList } from './change-list.tsx'
import { ReviewPictures } from './review-pictures.tsx'

/** What the operator reads before answering: what has changed, all of it on request, what gives away, how many are alike. */
export function ReviewContent({ row }: { row: ListingReview }) {
  const { t } = useT()
  const { track, side, kind } = row
  const shown = row.fields.flatMap(({ control, value }) => (control === 'images' && Array.isArray(value) ? value : []))
  const fields = (
    <div className="grid gap-4">
      <FieldList track={track} side={side} fields={row.fields} withAudience />
      <ReviewPictures ids={shown} pictures={row.pictures} />
    </div>
  )
  return (
    <>
      {kind === 'new' ? (
        fields
      ) : (
        <>
          <ChangeList track={track} side={side} changes={row.changes} pictures={row.pictures} />
          <Disclosure summary={t('operations.listings.all')}>{fields}</Disclosure>
        </>
      )}
      <TeaserFindings track={track} side={side} found={row.found} reader="reviewer" />
      <LookAlikesPanel lookAlikes={row.lookAlikes} />
    </>
  )
}
