/** Facts for machines: what happened, as ids only. A payload never carries a person's words or a confidential value. */
export interface EventPayloads {
  'account.verification_requested': { memberId: string; token: string }
  'account.password_reset_requested': { memberId: string; token: string }
  'participant.verification_requested': { participantId: string }
  'participant.verified': { participantId: string }
  'participant.rejected': { participantId: string }
  'participant.changed': { participantId: string }
  'listing.submitted': { listingId: string }
  'listing.rejected': { listingId: string }
  'listing.changed': { listingId: string }
  'listings.imported': { listingIds: string[] }
  'introduction.requested': { introductionId: string }
  'introduction.taken': { introductionId: string }
  'introduction.proposed': { introductionId: string }
  'introduction.ended': { introductionId: string }
  'deal.opened': { dealId: string }
  'deal.moved': { dealId: string; transition: string }
  'deal.terms_proposed': { dealId: string }
  'deal.ended': { dealId: string }
  'nda.signed': { dealId: string; side: 'offer' | 'need' }
  'disclosure.granted': { dealId: string; listingId: string }
  'charge.attempt_opened': { attemptId: string }
  'charge.paid': { chargeId: string }
  'stripe.event_received': { stripeEventId: string }
}

export type EventName = keyof EventPayloads
export type AppEvent = { [N in EventName]: { name: N; payload: EventPayloads[N] } }[EventName]
