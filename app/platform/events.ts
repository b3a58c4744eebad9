/** Facts for machines: what happened, as ids only. A payload never carries a person's words or a confidential value. */
export interface EventPayloads {
  'account.verification_requested': { tokenId: string }
  'account.password_reset_requested': { tokenId: string }
  'account.password_changed': { memberId: string }
  'participant.verification_requested': { participantId: string }
  'participant.verified': { participantId: string }
  'participant.rejected': { participantId: string }
  'participant.changed': { participantId: string }
  'navigator.appointed': { participantId: string }
  'listing.submitted': { listingId: string }
  'listing.published': { listingId: string }
  'listing.rejected': { listingId: string }
  'listing.changed': { listingId: string }
  'listings.imported': { listingIds: string[] }
  'introduction.requested': { introductionId: string }
  'introduction.taken': { introductionId: string }
  'introduction.proposed': { introductionId: string }
  'introduction.ended': { introductionId: string }
  'deal.opened': { dealId: string }
  'deal.moved': { dealId: string; transition: string }
  'deal.confirmed': { dealId: string; transition: string; side: 'offer' | 'need' }
  'deal.terms_proposed': { dealId: string }
  'deal.ended': { dealId: string }
  'nda.signed': { dealId: string; side: 'offer' | 'need' }
  'disclosure.granted': { dealId: string; listingId: string }
  'disclosure.revoked': { dealId: string; listingId: string }
  'charge.transfer_needed': { chargeId: string }
  'charge.unpaid': { chargeId: string; state: 'failed' | 'expired' }
  'charge.paid': { chargeId: string }
  'stripe.event_received': { stripeEventId: string }
}

export type EventName = keyof EventPayloads
export type AppEvent = { [N in EventName]: { name: N; payload: EventPayloads[N] } }[EventName]
