import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'
import type { ParticipantMail } from '#app/features/participants/reactions/mail-participant.server.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

type Payload = { listingId: string }
type Job = { jobId: string }

async function tellOwner(
  { listingId }: Payload,
  { jobId }: Job,
  key: string,
  path: string,
  forReferrer: ParticipantMail['forReferrer'] = { path },
): Promise<void> {
  const where = { id: listingId, ...systemScope('only whose it is') }
  const listing = await db.listing.findFirst({ where, select: { participantId: true } })
  if (!listing) return
  await tellParticipant({
    participantId: listing.participantId,
    kind: 'listing',
    subject: 'listing',
    subjectId: listingId,
    textKey: key,
    path,
    jobId,
    forReferrer,
  })
}

/** Tells the owner that the listing can now be found; its matches are for the owner alone. */
export const onListingPublished = (payload: Payload, job: Job): Promise<void> =>
  tellOwner(payload, job, 'listings.mails.published', `/listings/${payload.listingId}/matches`, {
    key: 'listings.mails.publishedForClient',
    path: `/listings/${payload.listingId}`,
  })

/** Tells the owner that something is to be changed; the reason itself stays on the site. */
export const onListingRejected = (payload: Payload, job: Job): Promise<void> =>
  tellOwner(payload, job, 'listings.mails.rejected', `/listings/${payload.listingId}`)

/** Tells the owner that the changes can now be read. */
export const onChangesApproved = (payload: Payload, job: Job): Promise<void> =>
  tellOwner(payload, job, 'listings.mails.changesApproved', `/listings/${payload.listingId}`)

/** Tells the owner that the changes are to be changed once more; what is published stays. */
export const onChangesRejected = (payload: Payload, job: Job): Promise<void> =>
  tellOwner(payload, job, 'listings.mails.changesRejected', `/listings/${payload.listingId}/edit`)

/** Tells the owner that the listing has left the lists and comes back by one click. */
export const onListingExpired = (payload: Payload, job: Job): Promise<void> =>
  tellOwner(payload, job, 'listings.mails.expired', `/listings/${payload.listingId}/renew`)

/** Tells the owner that a listing held by a deal is free again. */
export const onListingReleased = (payload: Payload, job: Job): Promise<void> =>
  tellOwner(payload, job, 'listings.mails.released', `/listings/${payload.listingId}`)

/** Reminds the owner of the end of the listing's time, unless it has been renewed meanwhile. */
export async function onRenewalDue(payload: Payload, job: Job): Promise<void> {
  const where = {
    id: payload.listingId,
    status: 'published' as const,
    renewalRemindedAt: { not: null },
    ...systemScope('only whether the reminder still holds'),
  }
  if ((await db.listing.count({ where })) === 0) return
  await tellOwner(payload, job, 'listings.mails.renewalDue', `/listings/${payload.listingId}/renew`)
}
