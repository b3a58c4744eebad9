import type { ActionFunctionArgs } from '@remix-run/node'
import { Link, type ShouldRevalidateFunctionArgs, useActionData, useLoaderData } from '@remix-run/react'
import { updateListing } from '#app/features/listings/commands/update-listing.server.ts'
import { withParkedValues } from '#app/features/listings/form-values.ts'
import { type ListingIntent, listingFormSchema } from '#app/features/listings/listing-form-schema.ts'
import { getListingEdit } from '#app/features/listings/queries/get-listing-edit.server.ts'
import { getListingFields } from '#app/features/listings/queries/get-listing-fields.server.ts'
import { ListingForm } from '#app/features/listings/ui/listing-form.tsx'
import { ListingStatusBadge } from '#app/features/listings/ui/listing-status.tsx'
import { UnverifiedNotice } from '#app/features/listings/ui/unverified-notice.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import type { MemberActor } from '#app/platform/actor.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { answerError } from '#app/platform/http/errors.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage, type PageArgs } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'

export const handle = { titleKey: 'listings.form.editTitle' }

/** After a refusal the newest version is fetched too, so that saving again after comparing works. */
export const shouldRevalidate = ({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formMethod === 'POST' || defaultShouldRevalidate

export const loader = memberPage('listing:write', async ({ actor, params, request }) => {
  const page = await getListingEdit(actor, params['id'] ?? '')
  const parked = await readParkedForm(request, actor.memberId)
  return { ...page, values: withParkedValues(page.fields, page.values, parked), isRestored: parked !== undefined }
})

const notices = {
  draft: 'listings.notices.draftSaved',
  submit: 'listings.notices.submitted',
  save: 'listings.notices.saved',
} as const

/** The form depends on the listing's track, so its definition is made for each request. */
async function formsFor({ params }: ActionFunctionArgs) {
  const listingId = params['id'] ?? ''
  const schema = listingFormSchema(await getListingFields(listingId))
  const keep = (intent: ListingIntent) =>
    form(schema, async (input, { actor, request }: PageArgs<MemberActor>) => {
      if (input.intent !== intent) throw new AppError('request.malformed')
      await updateListing(actor, { listingId, version: input.version, values: input.values, intent })
      return redirectWithNotice(`/listings/${listingId}`, notices[intent], {
        'Set-Cookie': await dropParkedForm(request),
      })
    })
  return { draft: keep('draft'), submit: keep('submit'), save: keep('save') }
}

export const action = async (args: ActionFunctionArgs) =>
  memberActions('listing:write', await formsFor(args).catch(answerError))(args)

export default function EditListing() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, dynamic } = useT()
  const { listingId, track, side, status, version, participant, rejectionReason } = page
  const isPrivate = status === 'draft' || status === 'rejected'
  const crumbs = [{ label: t('listings.mine.title'), to: '/listings/mine' }, { label: t('listings.form.editTitle') }]
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t('listings.mine.title')} items={crumbs} />}
        title={t('listings.form.editTitle')}
        tags={
          <>
            <TrackTag track={track} label={dynamic(`tracks.${track}.sides.${side}.name`)} />
            <ListingStatusBadge status={status} />
          </>
        }
      />
      <ListingForm
        {...page}
        answer={answer}
        hidden={{ name: 'version', value: String(version) }}
        participants={[]}
        intents={isPrivate ? ['submit', 'draft'] : ['save']}
      >
        <div className="grid gap-4">
          {answer?.result.error?.[''] && (
            <p>
              <Link to={`/listings/${listingId}`} target="_blank" className="link">
                {t('listings.form.staleLink')}
              </Link>
            </p>
          )}
          {page.isRestored && <Notice role="status">{t('listings.form.parked')}</Notice>}
          {status === 'rejected' && rejectionReason && (
            <Notice tone="decision" title={t('listings.page.own.reason')}>
              <span className="whitespace-pre-wrap">{rejectionReason}</span>
            </Notice>
          )}
          <Notice>{t('listings.form.secrecy')}</Notice>
          <UnverifiedNotice participants={[participant]} />
        </div>
      </ListingForm>
    </Page>
  )
}
