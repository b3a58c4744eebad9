import { useActionData, useLoaderData } from '@remix-run/react'
import { getDraftPreviews } from '#app/features/disclosure/queries/get-draft-preview.server.ts'
import { readPreviewLevel } from '#app/features/disclosure/preview-levels.ts'
import { DraftPreviewTabs } from '#app/features/disclosure/ui/draft-preview-tabs.tsx'
import { type SubmitOutcome, submitListing } from '#app/features/listings/commands/submit-listing.server.ts'
import { getDraftCheck } from '#app/features/listings/queries/get-draft-check.server.ts'
import { submitSchema } from '#app/features/listings/schema.ts'
import { CheckAnswers } from '#app/features/listings/ui/draft/check-answers.tsx'
import { WorkingCopyNotice } from '#app/features/listings/ui/draft/step-header.tsx'
import { SubmitForm } from '#app/features/listings/ui/draft/submit-form.tsx'
import { ListingCheckPanels } from '#app/features/listings/ui/listing-check.tsx'
import { UnverifiedNotice } from '#app/features/listings/ui/unverified-notice.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'

export const handle = { titleKey: 'listings.draft.check.title' }

export const loader = memberPage('listing:write', async ({ actor, params, url }) => {
  const id = params['id'] ?? ''
  const [page, previews] = await Promise.all([getDraftCheck(actor, id), getDraftPreviews(actor, id)])
  return { page, previews, level: readPreviewLevel(url.searchParams.get('as')) }
})

const notices: Record<SubmitOutcome, string> = {
  in_review: 'listings.notices.submitted',
  published: 'listings.notices.published',
  changes_in_review: 'listings.notices.changesSubmitted',
  changed: 'listings.notices.changed',
  unchanged: 'listings.notices.unchanged',
}

export const action = memberActions('listing:write', {
  submit: form(submitSchema, async (input, { actor, params }) => {
    const listingId = params['id'] ?? ''
    const { outcome } = await submitListing(actor, { listingId, ...input })
    return redirectWithNotice(`/listings/${listingId}`, notices[outcome])
  }),
})

export default function CheckListing() {
  const { page, previews, level } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  const here = `/listings/${page.listingId}/edit/check`
  const crumbs = [
    { label: t('listings.draft.tasks'), to: `/listings/${page.listingId}/edit` },
    { label: t('listings.draft.check.title') },
  ]
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t('listings.form.editTitle')} items={crumbs} />}
        title={t('listings.draft.check.title')}
        lead={t('listings.draft.check.lead')}
      />
      <WorkingCopyNotice page={page} />
      <Section title={t('listings.draft.check.answers')}>
        <div className="grid gap-9">
          <CheckAnswers page={page} />
        </div>
      </Section>
      <Section title={t('listings.draft.check.previews')}>
        <DraftPreviewTabs previews={previews} level={level} to={here} />
      </Section>
      <ListingCheckPanels listingId={page.listingId} check={page.check} />
      <UnverifiedNotice participants={[page.participant]} />
      <SubmitForm page={page} answer={answer} />
    </Page>
  )
}
