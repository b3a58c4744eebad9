import { mailMember } from '#app/features/accounts/reactions/mail-member.server.ts'
import { tellOperators as tellOfCharge } from '#app/features/billing/reactions/tell-operators.server.ts'
import { tellParticipant } from '#app/features/notices/reactions/tell.server.ts'
import { operatorIds } from '#app/features/verification/reactions/on-verification-requested.server.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { confirmBooking } from '../commands/confirm-booking.server.ts'
import type { PlaceTransition, VisitTransition } from '../process.ts'

interface Job {
  jobId: string
}

const told = systemScope('a notice to whom it belongs')

async function mailOperators(key: string, path: string, jobId: string): Promise<void> {
  for (const memberId of await operatorIds()) await mailMember({ memberId, key, path, jobId })
}

/** Money for a place or a visit has come. */
export const onBookingPaid = ({ chargeId }: { chargeId: string }): Promise<void> => confirmBooking(chargeId)

/** It came when the place had gone to others: the operator gives it back. */
export const onPaidTooLate = ({ chargeId }: { chargeId: string }, { jobId }: Job): Promise<void> =>
  tellOfCharge({ key: 'bookings.mails.paidTooLate', chargeId, jobId })

export async function onPlaceApplied({ placeId }: { placeId: string }, { jobId }: Job): Promise<void> {
  const place = await db.exhibitionPlace.findFirst({ where: { id: placeId, ...told } })
  if (place) await mailOperators('bookings.mails.applied', `/console/bookings/exhibitions/${place.exhibitionId}`, jobId)
}

export const onVisitAsked = ({ visitId }: { visitId: string }, { jobId }: Job): Promise<void> =>
  mailOperators('bookings.mails.visitAsked', `/console/bookings/visits/${visitId}`, jobId)

/** What the participant is told; its own steps it knows. */
const ofPlace: Partial<Record<PlaceTransition, string>> = {
  confirm: 'placeConfirmed',
  lapse: 'placeLapsed',
  release: 'placeReleased',
}
const ofVisit: Partial<Record<VisitTransition, string>> = {
  accept: 'visitAccepted',
  confirm: 'visitBooked',
  decline: 'visitDeclined',
  lapse: 'visitLapsed',
}

export async function onPlaceMoved(
  { placeId, step }: { placeId: string; step: PlaceTransition },
  { jobId }: Job,
): Promise<void> {
  const key = ofPlace[step]
  const place = await db.exhibitionPlace.findFirst({ where: { id: placeId, ...told } })
  if (!key || !place) return
  await tellParticipant({
    participantId: place.participantId,
    kind: 'payment',
    subject: 'booking',
    subjectId: placeId,
    textKey: `bookings.mails.${key}`,
    path: `/bookings/places/${placeId}`,
    jobId,
  })
}

export async function onVisitMoved(
  { visitId, step }: { visitId: string; step: VisitTransition },
  { jobId }: Job,
): Promise<void> {
  const key = ofVisit[step]
  const visit = await db.expertVisit.findFirst({ where: { id: visitId, ...told } })
  if (step === 'withdraw' && visit)
    return mailOperators('bookings.mails.visitWithdrawn', `/console/bookings/visits/${visitId}`, jobId)
  if (!key || !visit) return
  await tellParticipant({
    participantId: visit.participantId,
    kind: 'payment',
    subject: 'booking',
    subjectId: visitId,
    textKey: `bookings.mails.${key}`,
    path: `/bookings/visits/${visitId}`,
    jobId,
  })
}
