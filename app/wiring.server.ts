import { mailEmailToken } from './features/accounts/reactions/mail-email-token.server.ts'
import { mailNewAddress, warnOldAddress } from './features/accounts/reactions/on-email-change-requested.server.ts'
import { onPasswordChanged } from './features/accounts/reactions/on-password-changed.server.ts'
import {
  onRecoveryCodeUsed,
  onSecondFactorChanged,
} from './features/accounts/reactions/on-second-factor-changed.server.ts'
import { mailHeldNotices } from './features/notices/commands/mail-held-notices.server.ts'
import { closeStreams } from './features/notices/live/hub.server.ts'
import { onNoticeMailMade } from './features/notices/reactions/on-notice-mail-made.server.ts'
import { onNavigatorAppointed } from './features/navigators/reactions/on-navigator-appointed.server.ts'
import {
  onParticipantRejected,
  onParticipantVerified,
} from './features/participants/reactions/on-verification-answered.server.ts'
import { onVerificationRequested } from './features/verification/reactions/on-verification-requested.server.ts'
import { remindOfEndingChecks } from './features/verification/reactions/remind-of-ending-checks.server.ts'
import { handleStripeEvent } from './features/billing/reactions/handle-stripe-event.server.ts'
import { lapseBookings } from './features/bookings/commands/lapse-bookings.server.ts'
import {
  onBookingPaid,
  onPaidTooLate,
  onPlaceApplied,
  onPlaceMoved,
  onVisitAsked,
  onVisitMoved,
} from './features/bookings/reactions/booking-news.server.ts'
import { onChargeCancelled } from './features/billing/reactions/on-charge-cancelled.server.ts'
import { onChargePaid } from './features/billing/reactions/on-charge-paid.server.ts'
import { issueMissingDocuments } from './features/invoices/reactions/issue-missing-documents.server.ts'
import {
  onChargeBilled,
  onChargePaid as issueReceipt,
  onChargeRefunded as issueReturnInvoice,
} from './features/invoices/reactions/issue-charge-documents.server.ts'
import { onWaiverApplied } from './features/waivers/reactions/on-waiver-applied.server.ts'
import { onWaiverDecided } from './features/waivers/reactions/on-waiver-decided.server.ts'
import { onChargeUnpaid } from './features/billing/reactions/on-charge-unpaid.server.ts'
import { createRefund } from './features/billing/reactions/create-refund.server.ts'
import { onChargeRefunded } from './features/billing/reactions/on-charge-refunded.server.ts'
import { onDisputeMoved } from './features/billing/reactions/on-dispute-moved.server.ts'
import { onPartlyFunded } from './features/billing/reactions/on-partly-funded.server.ts'
import { onTransferNeeded } from './features/billing/reactions/on-transfer-needed.server.ts'
import { onRefundFailed } from './features/billing/reactions/on-refund-failed.server.ts'
import { recheckCharge } from './features/billing/reactions/recheck-charge.server.ts'
import { reconcilePayments } from './features/billing/reactions/reconcile/reconcile-payments.server.ts'
import { sendEvidence } from './features/billing/reactions/send-evidence.server.ts'
import { sweepPayments } from './features/billing/reactions/sweep-payments.server.ts'
import { noteReleased } from './features/payouts/commands/note-released.server.ts'
import { onMilestoneAccepted } from './features/payouts/reactions/on-milestone-accepted.server.ts'
import { followRefund } from './features/payouts/commands/follow-refund.server.ts'
import { compareOwnTransfers, compareTransfers } from './features/payouts/reactions/compare-transfers.server.ts'
import { handlePayeeEvent } from './features/payouts/reactions/handle-payee-event.server.ts'
import { sendReversal } from './features/payouts/reactions/send-reversal.server.ts'
import { sendTransfer } from './features/payouts/reactions/send-transfer.server.ts'
import { sweepPayouts } from './features/payouts/reactions/sweep-payouts.server.ts'
import {
  onPayoutFailed,
  onReversalFailed,
  onStandingChanged,
  onTransferFailed,
  onTransferSent,
  onTransferTakenBack,
  onTransferWaits,
} from './features/payouts/reactions/tell-payee.server.ts'
import { checkIndex } from './features/directory/reactions/check-index.server.ts'
import { sweepSearchTasks } from './features/directory/reactions/sweep-search-tasks.server.ts'
import { onIndexMade, prepareIndex } from './features/directory/reactions/prepare-index.server.ts'
import { keepIndex } from './features/directory/reactions/keep-index.server.ts'
import { onReconcileAsked } from './features/directory/reactions/on-reconcile-asked.server.ts'
import { onListingChanged, onListingsImported } from './features/directory/reactions/on-listing-changed.server.ts'
import { searchHealth } from './features/directory/search-engine.server.ts'
import { forgetImpressions } from './features/matching/commands/forget-impressions.server.ts'
import { onIntroductionAsked } from './features/matching/reactions/on-introduction-asked.server.ts'
import { collectMatchMails } from './features/match-mails/commands/collect-match-mails.server.ts'
import { noteStrongMatches } from './features/match-mails/commands/note-strong-matches.server.ts'
import {
  onListingChanged as checkListing,
  onListingsImported as checkListings,
} from './features/match-mails/reactions/on-listings-changed.server.ts'
import { onMatchMailMade } from './features/match-mails/reactions/on-match-mail-made.server.ts'
import { collectNewListings } from './features/saved-searches/commands/collect-new-listings.server.ts'
import { onSavedSearchFound } from './features/saved-searches/reactions/on-saved-search-found.server.ts'
import { readListingsAhead, stopReadingAhead } from './features/matching/reactions/read-ahead.server.ts'
import { readDueListings } from './features/matching/reactions/read-due-listings.server.ts'
import { noteListingsToRead, noteListingToRead } from './features/readings/reactions/on-listing-changed.server.ts'
import { queueOutdatedReadings } from './features/readings/reactions/queue-outdated.server.ts'
import { forgetImages } from './features/listings/commands/forget-images.server.ts'
import { expireIntroductions } from './features/introductions/commands/expire-introductions.server.ts'
import { onImportConfirmed } from './features/imports/reactions/on-import-confirmed.server.ts'
import { onImportSubmitted } from './features/imports/reactions/on-import-submitted.server.ts'
import { onImportUndoAsked } from './features/imports/reactions/on-import-undo-asked.server.ts'
import { onImportUploaded } from './features/imports/reactions/on-import-uploaded.server.ts'
import { onHandedOver, onNavigatorChanged } from './features/introductions/reactions/on-navigator-changed.server.ts'
import { onIntroductionEnded } from './features/introductions/reactions/on-introduction-ended.server.ts'
import { onIntroductionProposed } from './features/introductions/reactions/on-introduction-proposed.server.ts'
import { onIntroductionRequested } from './features/introductions/reactions/on-introduction-requested.server.ts'
import { onIntroductionTaken } from './features/introductions/reactions/on-introduction-taken.server.ts'
import {
  onAgreedFirst,
  onAnsweredLate,
  onIntroductionQueued,
  onNavigatorCalled,
  onReminderDue,
} from './features/introductions/reactions/on-introduction-moved.server.ts'
import {
  onDealPlaceFreed,
  onIntroductionPlaceFreed,
  onListingPlacesChanged,
} from './features/introductions/reactions/on-place-freed.server.ts'
import { admitAllWaiting } from './features/introductions/commands/admit-waiting.server.ts'
import { remindOfDeadlines } from './features/introductions/commands/remind-of-deadlines.server.ts'
import { onListingSent } from './features/sendings/reactions/on-listing-sent.server.ts'
import { onContactAttempts } from './features/introductions/reactions/on-contact-attempts.server.ts'
import { refreshUnmade } from './features/unmade/commands/refresh-unmade.server.ts'
import { onListingChanged as refreshPairs } from './features/unmade/reactions/on-listing-changed.server.ts'
import { remindOfTasks } from './features/tasks/reactions/remind-of-tasks.server.ts'
import { onDealConfirmed } from './features/deals/reactions/on-deal-confirmed.server.ts'
import { onDealEnded } from './features/deals/reactions/on-deal-ended.server.ts'
import { onDealMoved } from './features/deals/reactions/on-deal-moved.server.ts'
import { onDealOpened } from './features/deals/reactions/on-deal-opened.server.ts'
import { onTermsProposed } from './features/deals/reactions/on-terms-proposed.server.ts'
import { onAgreementMoved } from './features/royalties/reactions/on-agreement-moved.server.ts'
import { onAuditMoved } from './features/royalties/reactions/on-audit-moved.server.ts'
import { onStatementSent } from './features/royalties/reactions/on-statement-sent.server.ts'
import { remindOfStatements } from './features/royalties/reactions/remind-of-statements.server.ts'
import { onDisclosureGranted } from './features/disclosure/reactions/on-disclosure-granted.server.ts'
import { onDisclosureRevoked } from './features/disclosure/reactions/on-disclosure-revoked.server.ts'
import { onChargeMoved } from './features/milestones/reactions/on-charge-moved.server.ts'
import { sweepMilestones } from './features/milestones/reactions/sweep-milestones.server.ts'
import { onDealMoved as workFollowsDeal } from './features/milestones/reactions/on-deal-moved.server.ts'
import { onDealEnded as giveUpMilestones } from './features/milestones/reactions/on-deal-ended.server.ts'
import {
  onDisputeAnswered,
  onMilestoneMoved,
  onOrderAccepted,
  onOrderProposed,
} from './features/milestones/reactions/tell-of-work.server.ts'
import { onNdaSigned } from './features/nda/reactions/on-nda-signed.server.ts'
import { onTeamInvited } from './features/team/reactions/on-team-invited.server.ts'
import {
  onTeamJoined,
  onTeamLeft,
  onTeamRemoved,
  onTeamRoleChanged,
} from './features/team/reactions/on-team-changed.server.ts'
import { MINUTE_MS } from './platform/clock.ts'
import type { Sweep } from './platform/jobs/every.server.ts'
import { sweepListingTerms } from './features/listings/commands/sweep-listing-terms.server.ts'
import {
  onChangesApproved,
  onChangesRejected,
  onListingExpired,
  onListingPublished,
  onListingRejected,
  onListingReleased,
  onRenewalDue,
} from './features/listings/reactions/on-listing-reviewed.server.ts'
import { onListingSubmitted } from './features/listings/reactions/on-listing-submitted.server.ts'
import { onListingEnded } from './features/questions/reactions/on-listing-changed.server.ts'
import {
  onQuestionAnswered,
  onQuestionAsked,
  tellAskerOfRemoval,
  tellOwnerOfRemoval,
} from './features/questions/reactions/question-mails.server.ts'
import type { Reactions } from './platform/jobs/reactions.server.ts'
import { isPaymentsUp } from './platform/stripe/payments.server.ts'

/** What happens after each fact. Reaction names are stable: waiting jobs are found by them. */
export const reactions: Reactions = {
  'account.verification_requested': { mail: mailEmailToken },
  'account.password_reset_requested': { mail: mailEmailToken },
  'account.email_change_requested': { 'mail-new-address': mailNewAddress, 'mail-old-address': warnOldAddress },
  'account.password_changed': { mail: onPasswordChanged },
  'account.second_factor_changed': { mail: onSecondFactorChanged },
  'account.recovery_code_used': { mail: onRecoveryCodeUsed },
  'participant.verification_requested': { 'mail-operators': onVerificationRequested },
  'participant.verified': { mail: onParticipantVerified },
  'participant.rejected': { mail: onParticipantRejected },
  'participant.changed': {},
  'team.invited': { mail: onTeamInvited },
  'team.joined': { 'mail-owners': onTeamJoined },
  'team.role_changed': { mail: onTeamRoleChanged },
  'team.removed': { mail: onTeamRemoved },
  'team.left': { 'mail-owners': onTeamLeft },
  'notice_mail.made': { mail: onNoticeMailMade },
  'navigator.appointed': { mail: onNavigatorAppointed },
  'listing.submitted': { 'mail-operators': onListingSubmitted },
  'listing.published': { 'mail-owner': onListingPublished },
  'listing.rejected': { 'mail-owner': onListingRejected },
  'listing.changes_approved': { 'mail-owner': onChangesApproved },
  'listing.changes_rejected': { 'mail-owner': onChangesRejected },
  'listing.renewal_due': { 'mail-owner': onRenewalDue },
  'listing.expired': { 'mail-owner': onListingExpired },
  'listing.released': { 'mail-owner': onListingReleased },
  'listing.changed': {
    'end-questions': onListingEnded,
    'index-listing': onListingChanged,
    'check-matches': checkListing,
    'refresh-pairs': refreshPairs,
    places: onListingPlacesChanged,
    'queue-reading': noteListingToRead,
  },
  'question.asked': { 'mail-owner': onQuestionAsked },
  'question.answered': { 'mail-asker': onQuestionAnswered },
  'question.removed': { 'mail-asker': tellAskerOfRemoval, 'mail-owner': tellOwnerOfRemoval },
  'search.index_made': { 'take-over': { long: onIndexMade } },
  'search.reconcile_asked': { compare: onReconcileAsked },
  'saved_search.found': { mail: onSavedSearchFound },
  'listings.imported': {
    'index-listings': onListingsImported,
    'check-matches': checkListings,
    'queue-readings': noteListingsToRead,
  },
  'match_mail.made': { mail: onMatchMailMade },
  'import.uploaded': { check: { long: onImportUploaded } },
  'import.confirmed': { write: { long: onImportConfirmed } },
  'import.undo_asked': { 'take-back': { long: onImportUndoAsked } },
  'import.submitted': { 'mail-operators': onImportSubmitted },
  'member.contact_attempts': { 'mail-operators': onContactAttempts },
  'listing.sent': { mail: onListingSent },
  'introduction.requested': { mail: onIntroductionRequested, 'note-decision': onIntroductionAsked },
  'introduction.taken': { mail: onIntroductionTaken },
  'introduction.proposed': { mail: onIntroductionProposed, 'note-decision': onIntroductionAsked },
  'introduction.queued': { mail: onIntroductionQueued },
  'introduction.navigator_called': { mail: onNavigatorCalled },
  'introduction.navigator_changed': { mail: onNavigatorChanged },
  'navigator.handed_over': { mail: onHandedOver },
  'introduction.agreed_first': { mail: onAgreedFirst },
  'introduction.answered_late': { mail: onAnsweredLate },
  'introduction.reminder_due': { mail: onReminderDue },
  'introduction.ended': { mail: onIntroductionEnded, places: onIntroductionPlaceFreed },
  'deal.opened': { mail: onDealOpened, places: onDealPlaceFreed },
  'deal.moved': { mail: onDealMoved, milestones: workFollowsDeal },
  'deal.confirmed': { mail: onDealConfirmed },
  'deal.terms_proposed': { mail: onTermsProposed },
  'deal.ended': { mail: onDealEnded, milestones: giveUpMilestones },
  'nda.signed': { mail: onNdaSigned },
  'disclosure.granted': { mail: onDisclosureGranted },
  'disclosure.revoked': { mail: onDisclosureRevoked },
  'waiver.applied': { 'mail-operators': onWaiverApplied },
  'waiver.decided': { 'mail-applicant': onWaiverDecided },
  'work_order.proposed': { mail: onOrderProposed },
  'work_order.accepted': { mail: onOrderAccepted },
  'milestone.moved': { mail: onMilestoneMoved },
  'milestone.accepted': { 'pass-on': onMilestoneAccepted },
  'milestone.dispute_answered': { 'mail-operators': onDisputeAnswered },
  'royalty.agreement_moved': { 'tell-other-side': onAgreementMoved },
  'royalty.stated': { 'tell-designer': onStatementSent },
  'royalty.audit_moved': { tell: onAuditMoved },
  'charge.transfer_needed': { 'mail-operators': onTransferNeeded },
  'charge.unpaid': { 'mail-payer': onChargeUnpaid },
  'charge.partly_funded': { 'mail-payer': onPartlyFunded },
  'charge.billed': { 'issue-invoice': onChargeBilled },
  'charge.cancelled': { 'close-payments': onChargeCancelled },
  'charge.paid': {
    'mail-payer': onChargePaid,
    'issue-receipt': issueReceipt,
    milestones: onChargeMoved,
    'confirm-booking': onBookingPaid,
  },
  'charge.refunded': {
    'mail-payer': onChargeRefunded,
    'issue-return-invoice': issueReturnInvoice,
    milestones: onChargeMoved,
    'take-back': followRefund,
  },
  'place.applied': { 'mail-operators': onPlaceApplied },
  'place.moved': { mail: onPlaceMoved },
  'visit.asked': { 'mail-operators': onVisitAsked },
  'visit.moved': { mail: onVisitMoved },
  'booking.paid_too_late': { 'mail-operators': onPaidTooLate },
  'charge.dispute_moved': { 'mail-operators': onDisputeMoved },
  'dispute.evidence_given': { 'ask-stripe': sendEvidence },
  'charge.recheck_requested': { recheck: recheckCharge },
  'refund.requested': { 'ask-stripe': createRefund },
  'refund.failed': { 'mail-operators': onRefundFailed },
  'payee.standing_changed': { tell: onStandingChanged },
  'payee_transfer.waits': { 'tell-payee': onTransferWaits },
  'payee_transfer.due': { 'ask-stripe': sendTransfer },
  'payee_transfer.sent': { 'tell-payee': onTransferSent, 'note-released': noteReleased },
  'payee_transfer.failed': { 'mail-operators': onTransferFailed },
  'payee_transfer.taken_back': { 'tell-payee': onTransferTakenBack },
  'payee_reversal.asked': { 'ask-stripe': sendReversal },
  'payee_reversal.failed': { 'mail-operators': onReversalFailed },
  'payee_payout.failed': { 'tell-payee': onPayoutFailed },
  'stripe.event_received': { 'handle-event': handleStripeEvent, 'handle-payee-event': handlePayeeEvent },
}

/** What is looked after again and again by the worker. */
export const sweeps: readonly Sweep[] = [
  { name: 'payments', everyMs: MINUTE_MS, run: sweepPayments },
  { name: 'payouts', everyMs: MINUTE_MS, run: sweepPayouts },
  { name: 'missing-documents', everyMs: 10 * MINUTE_MS, run: issueMissingDocuments },
  { name: 'unpaid-bookings', everyMs: 5 * MINUTE_MS, run: lapseBookings },
  {
    name: 'reconciliation',
    everyMs: 10 * MINUTE_MS,
    run: () => reconcilePayments([compareTransfers, compareOwnTransfers]),
  },
  { name: 'listing-terms', everyMs: 10 * MINUTE_MS, run: sweepListingTerms },
  { name: 'search-tasks', everyMs: MINUTE_MS, run: sweepSearchTasks },
  { name: 'search-settings', everyMs: 10 * MINUTE_MS, run: checkIndex },
  { name: 'saved-searches', everyMs: MINUTE_MS, run: collectNewListings },
  { name: 'strong-matches', everyMs: MINUTE_MS / 4, run: noteStrongMatches },
  { name: 'match-mails', everyMs: MINUTE_MS / 4, run: collectMatchMails },
  { name: 'held-notices', everyMs: MINUTE_MS, run: mailHeldNotices },
  { name: 'readings', everyMs: MINUTE_MS / 2, run: readDueListings },
  { name: 'unused-images', everyMs: 60 * MINUTE_MS, run: forgetImages },
  { name: 'old-impressions', everyMs: 6 * 60 * MINUTE_MS, run: forgetImpressions },
  { name: 'ending-checks', everyMs: 60 * MINUTE_MS, run: remindOfEndingChecks },
  { name: 'unmade-introductions', everyMs: MINUTE_MS, run: refreshUnmade },
  { name: 'introduction-reminders', everyMs: 5 * MINUTE_MS, run: remindOfDeadlines },
  { name: 'royalty-reminders', everyMs: 60 * MINUTE_MS, run: remindOfStatements },
  { name: 'task-reminders', everyMs: 5 * MINUTE_MS, run: remindOfTasks },
  { name: 'waiting-lists', everyMs: 5 * MINUTE_MS, run: admitAllWaiting },
  { name: 'milestones', everyMs: MINUTE_MS, run: sweepMilestones },
  { name: 'introduction-deadlines', everyMs: MINUTE_MS / 2, run: expireIntroductions },
]

/** Parts the site works without, in a reduced way; each says whether it answers. */
export const healthParts: Record<string, () => Promise<{ ok: boolean; detail?: string }>> = {
  search: searchHealth,
  payments: async () => ({ ok: await isPaymentsUp() }),
}

/** What a process that answers pages does beside answering, once, at its start. */
export const preparations: Record<string, () => Promise<void>> = {
  'search index': prepareIndex,
  'listings read ahead': readListingsAhead,
  readings: queueOutdatedReadings,
}

/** What such a process does as its last, so that the next start is quick. */
export const farewells: Record<string, () => Promise<void>> = {
  'listings read ahead': stopReadingAhead,
  'search index': keepIndex,
  'notice streams': closeStreams,
}
