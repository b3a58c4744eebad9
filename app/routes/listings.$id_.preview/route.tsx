import { useLoaderData } from '@remix-run/react'
import { getDraftPreviews } from '#app/features/disclosure/queries/get-draft-preview.server.ts'
import { readPreviewLevel } from '#app/features/disclosure/preview-levels.ts'
import { DraftPreviewTabs } from '#app/features/disclosure/ui/draft-preview-tabs.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const handle = { titleKey: 'listings.draft.preview.pageTitle' }

export const loader = memberPage('listing:write', async ({ actor, params, url }) => ({
  listingId: params['id'] ?? '',
  level: readPreviewLevel(url.searchParams.get('as')),
  previews: await getDraftPreviews(actor, params['id'] ?? ''),
}))

export default function Preview() {
  const { listingId, level, previews } = useLoaderData<typeof loader>()
  const { t, dynamic } = useT()
  return (
    <Page width="narrow">
      <PageHeader
        title={t('listings.draft.preview.pageTitle')}
        actions={
          <ButtonLink to={`/listings/${listingId}/edit`} variant="secondary">
            {t('listings.draft.preview.back')}
          </ButtonLink>
        }
      />
      <Notice>{t('listings.draft.preview.seenBy', { who: dynamic(`listings.page.own.previewAs.${level}`) })}</Notice>
      <DraftPreviewTabs previews={previews} level={level} to={`/listings/${listingId}/preview`} />
    </Page>
  )
}
