/** Facts for machines: what happened, as ids only. A payload never carries a person's words or a confidential value. */
export interface EventPayloads {
  'account.verification_requested': { tokenId: string }
  'account.password_reset_requested': { tokenId: string }
  'account.email_change_requested': { tokenId: string }
  'account.password_changed': { memberId: string }
  'account.second_factor_changed': { memberId: string; change: 'set_up' | 'turned_off' | 'recovery_codes' }
  'account.recovery_code_used': { memberId: string }
  'participant.verification_requested': { participantId: string }
  'participant.verified': { participantId: string }
  'participant.rejected': { participantId: string }
  'participant.changed': { participantId: string }
  'team.invited': { invitationId: string }
  'team.joined': { participantId: string; memberId: string }
  'team.role_changed': { participantId: string; memberId: string }
  'team.removed': { participantId: string; memberId: string }
  'team.left': { participantId: string }
  'notice_mail.made': { mailId: string }
  'navigator.appointed': { participantId: string }
  'listing.submitted': { listingId: string }
  'listing.published': { listingId: string }
  'listing.rejected': { listingId: string }
  'listing.changes_approved': { listingId: string }
  'listing.changes_rejected': { listingId: string }
  'listing.renewal_due': { listingId: string }
  'listing.expired': { listingId: string }
  'listing.released': { listingId: string }
  'listing.changed': { listingId: string }
  'question.asked': { questionId: string }
  'question.answered': { questionId: string }
  'question.removed': { questionId: string }
  'saved_search.found': { digestId: string }
  'match_mail.made': { mailId: string }
  'listings.imported': { listingIds: string[] }
  'search.index_made': Record<never, never>
  'search.reconcile_asked': { requestId: string; fix: boolean; until: string }
  'import.uploaded': { batchId: string }
  'import.confirmed': { batchId: string }
  'import.undo_asked': { batchId: string }
  'import.submitted': { batchId: string }
  'listing.sent': { sendingId: string }
  'member.contact_attempts': { memberId: string }
  'introduction.requested': { introductionId: string }
  'introduction.queued': { introductionId: string }
  'introduction.navigator_called': { introductionId: string }
  'introduction.navigator_changed': { introductionId: string }
  'navigator.handed_over': { toNavigatorId: string; fromNavigatorIds: string[]; introductionIds: string[] }
  'introduction.agreed_first': { introductionId: string }
  'introduction.reminder_due': { introductionId: string }
  'introduction.answered_late': { introductionId: string }
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
  'waiver.applied': { applicationId: string }
  'waiver.decided': { applicationId: string }
  'work_order.proposed': { orderId: string }
  'work_order.accepted': { orderId: string }
  'milestone.moved': { milestoneId: string; transition: string }
  'milestone.accepted': { milestoneId: string }
  'milestone.dispute_answered': { milestoneId: string }
  'royalty.agreement_moved': {
    agreementId: string
    step: 'proposed' | 'accepted' | 'end_asked' | 'ended'
    by: 'offer' | 'need'
  }
  'royalty.stated': { statementId: string }
  'royalty.audit_moved': {
    auditId: string
    step: 'asked' | 'answered' | 'operator_called' | 'closed'
    by: 'offer' | 'need'
  }
  'charge.transfer_needed': { chargeId: string }
  'charge.unpaid': { chargeId: string; state: 'failed' | 'expired' }
  'charge.billed': { chargeId: string }
  'charge.partly_funded': { chargeId: string; receivedYen: number }
  'charge.paid': { chargeId: string }
  'charge.cancelled': { chargeId: string }
  'place.applied': { placeId: string }
  'place.moved': { placeId: string; step: 'confirm' | 'lapse' | 'withdraw' | 'release' }
  'visit.asked': { visitId: string }
  'visit.moved': { visitId: string; step: 'accept' | 'decline' | 'withdraw' | 'confirm' | 'lapse' }
  'booking.paid_too_late': { chargeId: string }
  'charge.refunded': { chargeId: string; refundId: string }
  'charge.dispute_moved': {
    disputeId: string
    state: 'warned' | 'needs_response' | 'under_review' | 'won' | 'lost'
  }
  'dispute.evidence_given': { disputeId: string }
  'charge.recheck_requested': { chargeId: string }
  'refund.requested': { refundId: string }
  'refund.failed': { refundId: string }
  'payee.standing_changed': { participantId: string; standing: string }
  'payee_transfer.waits': { transferId: string }
  'payee_transfer.due': { transferId: string }
  'payee_transfer.sent': { transferId: string }
  'payee_transfer.failed': { transferId: string }
  'payee_transfer.taken_back': { transferId: string; reversedYen: number }
  'payee_reversal.asked': { reversalId: string }
  'payee_reversal.failed': { reversalId: string }
  'payee_payout.failed': { participantId: string }
  'stripe.event_received': { stripeEventId: string }
}

export type EventName = keyof EventPayloads
export type AppEvent = { [N in EventName]: { name: N; payload: EventPayloads[N] } }[EventName]
