import { useT } from '#app/i18n/use-t.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'
import type { DraftHead } from '../../queries/get-draft-page.server.ts'

/** Said on every page of the form of a listing that others read. */
export function WorkingCopyNotice({ page }: { page: DraftHead }) {
  const { t } = useT()
  if (page.isPrivate) return null
  if (page.status === 'in_review') return <Notice>{t('listings.draft.reviewNotice')}</Notice>
  return <Notice>{t(page.isSubmitted ? 'listings.draft.submittedNotice' : 'listings.draft.publishedNotice')}</Notice>
}

/** The head of one step: which, of how many, and the way back to the list. */
export function StepHeader({ page }: { page: DraftHead & { step: string; number: number; count: number } }) {
  const { t, dynamic } = useT()
  const { listingId, track, side, step, number, count } = page
  return (
    <div className="grid gap-6">
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('listings.form.editTitle')}
            items={[
              { label: t('listings.draft.tasks'), to: `/listings/${listingId}/edit` },
              { label: dynamic(`listings.steps.${step}.title`) },
            ]}
          />
        }
        eyebrow={t('listings.draft.stepOf', { number, count })}
        title={dynamic(`listings.steps.${step}.title`)}
        lead={dynamic(`listings.steps.${step}.lead`)}
        tags={<TrackTag track={track} label={dynamic(`tracks.${track}.sides.${side}.name`)} />}
      />
      <WorkingCopyNotice page={page} />
    </div>
  )
}
