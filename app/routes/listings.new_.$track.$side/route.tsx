import type { ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { startListing } from '#app/features/listings/commands/start-listing.server.ts'
import { getNewListing, readTrackAndSide } from '#app/features/listings/queries/get-new-listing.server.ts'
import { startSchema } from '#app/features/listings/schema.ts'
import { StartForm } from '#app/features/listings/ui/draft/start-form.tsx'
import { PostingObstacle } from '#app/features/listings/ui/posting-obstacle.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { answerError } from '#app/platform/http/errors.server.ts'
import { form, memberActions } from '#app/platform/http/form-action.server.ts'
import { memberPage } from '#app/platform/http/loader.server.ts'
import { redirect } from '@remix-run/node'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { TrackTag } from '#app/ui/track-tag.tsx'

export const handle = { titleKey: 'listings.form.newTitle' }

export const loader = memberPage('listing:write', async ({ actor, params, url }) =>
  getNewListing(actor, params, url.searchParams),
)

async function formsFor(params: ActionFunctionArgs['params']) {
  const { track, side } = readTrackAndSide(params)
  return {
    start: form(startSchema, async ({ listingId, participantId }, { actor }) => {
      await startListing(actor, { listingId, track, side, participantId })
      return redirect(`/listings/${listingId}/edit`)
    }),
  }
}

export const action = async (args: ActionFunctionArgs) =>
  memberActions('listing:write', await formsFor(args.params).catch(answerError))(args)

export default function NewListing() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, dynamic } = useT()
  const { track, side, obstacle } = page
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
      {obstacle ? <PostingObstacle obstacle={obstacle} /> : <StartForm page={page} answer={answer} />}
    </Page>
  )
}
