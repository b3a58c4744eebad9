import { mailParticipant } from '#app/features/participants/reactions/mail-participant.server.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

type Payload = { listingId: string }
type Job = { jobId: string }

async function mailOwner({ listingId }: Payload, { jobId }: Job, key: string, path: string): Promise<void> {
  const where = { id: listingId, ...systemScope('only whose it is') }
  const listing = await db.listing.findFirst({ where, select: { participantId: true } })
  if (listing) await mailParticipant({ participantId: listing.participantId, key, path, jobId })
}

/** Tells the owner that the listing can now be found. */
export const onListingPublished = (payload: Payload, job: Job): Promise<void> =>
  mailOwner(payload, job, 'listings.mails.published', `/listings/${payload.listingId}/matches`)

/** Tells the owner that something is to be changed; the reason itself stays on the site. */
export const onListingRejected = (payload: Payload, job: Job): Promise<void> =>
  mailOwner(payload, job, 'listings.mails.rejected', `/listings/${payload.listingId}`)
