import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { createListing } from '#app/features/listings/commands/create-listing.server.ts'
import { withParkedValues } from '#app/features/listings/form-values.ts'
import { listingFormSchema } from '#app/features/listings/listing-form-schema.ts'
import { getNewListing, readTrackAndSide } from '#app/features/listings/queries/get-new-listing.server.ts'
import { ListingForm } from '#app/features/listings/ui/listing-form.tsx'
import { PostingObstacle } from '#app/features/listings/ui/posting-obstacle.tsx'
import { UnverifiedNotice } from '#app/features/listings/ui/unverified-notice.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { dropParkedForm, readParkedForm } from '#app/platform/form/park-form.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { answerError } from '#app/platform/http/errors.server.ts'
import { memberPage, type PageArgs } from '#app/platform/http/loader.server.ts'
import { redirectWithNotice } from '#app/platform/http/notice.server.ts'
import type { MemberActor } from '#app/platform/actor.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { trackOf } from '#app/tracks/registry.ts'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'

export const handle = { titleKey: 'listings.form.newTitle' }

export const loader = memberPage('listing:write', async ({ actor, params, request }) => {
  const page = getNewListing(actor, params)
  const parked = await readParkedForm(request, actor.memberId)
  const [parkedId] = parked?.fields['listingId'] ?? []
  return {
    ...page,
    listingId: parkedId ?? page.listingId,
    values: withParkedValues(page.fields, {}, parked),
    isRestored: parked !== undefined,
  }
})

/** The form depends on the address, so its definition is made for each request. */
async function formsFor(params: ActionFunctionArgs['params']) {
  const { track, side } = readTrackAndSide(params)
  const schema = listingFormSchema(trackOf(track).sides[side].fields)
  const keep = (intent: 'draft' | 'submit') =>
    form(schema, async (input, { actor, request }: PageArgs<MemberActor>) => {
      const { listingId, participantId, values } = input
      if (!listingId || input.intent !== intent) throw new AppError('request.malformed')
      await createListing(actor, { listingId, track, side, participantId, values, intent })
      const notice = intent === 'draft' ? 'listings.notices.draftSaved' : 'listings.notices.submitted'
      return redirectWithNotice(`/listings/${listingId}`, notice, { 'Set-Cookie': await dropParkedForm(request) })
    })
  return { draft: keep('draft'), submit: keep('submit') }
}

export const action = async (args: ActionFunctionArgs) =>
  memberActions('listing:write', await formsFor(args.params).catch(answerError))(args)

export default function NewListing() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, dynamic } = useT()
  const { track, side, obstacle, participants } = page
  const texts = `tracks.${track}.sides.${side}`
  const crumbs = [
    { label: t('listings.form.breadcrumbChoose'), to: '/listings/new' },
    { label: dynamic(`${texts}.name`) },
  ]
  return (
    <Page width="narrow">
      <PageHeader
        breadcrumbs={<Breadcrumbs label={t('listings.form.breadcrumbChoose')} items={crumbs} />}
        title={dynamic(`${texts}.name`)}
        tags={<TrackTag track={track} label={dynamic(`tracks.${track}.name`)} />}
        lead={dynamic(`${texts}.help`)}
      />
      {obstacle ? (
        <PostingObstacle obstacle={obstacle} />
      ) : (
        <ListingForm
          {...page}
          answer={answer}
          hidden={{ name: 'listingId', value: page.listingId }}
          intents={['submit', 'draft']}
        >
          <div className="grid gap-4">
            {page.isRestored && <Notice role="status">{t('listings.form.parked')}</Notice>}
            <Notice>
              <p>{t('listings.form.secrecy')}</p>
              <p className="mt-2">{t('listings.form.safety')}</p>
            </Notice>
            <UnverifiedNotice participants={participants} />
          </div>
        </ListingForm>
      )}
    </Page>
  )
}
