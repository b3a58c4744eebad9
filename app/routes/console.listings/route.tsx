import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { approveListing } from '#app/features/listings/commands/approve-listing.server.ts'
import { rejectListing } from '#app/features/listings/commands/reject-listing.server.ts'
import { listListingsForReview } from '#app/features/operations/queries/list-listings-for-review.server.ts'
import { approveListingSchema, rejectListingSchema } from '#app/features/operations/schema.ts'
import { ConsolePage } from '#app/features/operations/ui/console-page.tsx'
import { ListingReviews } from '#app/features/operations/ui/listing-reviews.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { pageNumber } from '#app/platform/http/page-number.ts'

export const handle = { titleKey: 'operations.listings.title' }

export const loader = memberPage('listing:review', ({ actor, url }) => listListingsForReview(actor, pageNumber(url)))

export const action = memberActions('listing:review', {
  approve: form(approveListingSchema, async (input, { actor }) => {
    await approveListing(actor, input)
    return redirectWithNotice('/console/listings', 'operations.notices.approved')
  }),
  reject: form(rejectListingSchema, async (input, { actor }) => {
    await rejectListing(actor, input)
    return redirectWithNotice('/console/listings', 'operations.notices.returned')
  }),
})

export default function Listings() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useT()
  return (
    <ConsolePage
      tab="listings"
      title={t('operations.listings.title')}
      lead={t('operations.listings.lead')}
      paging={page}
    >
      <ListingReviews rows={page.rows} answer={answer} />
      <p className="flex flex-wrap gap-x-8 gap-y-2">
        <Link to="/imports" className="link touch">
          {t('imports.list.title')}
        </Link>
        <a className="link touch" href="/console/listings/export" download>
          {t('imports.export.all')}
        </a>
      </p>
    </ConsolePage>
  )
}
