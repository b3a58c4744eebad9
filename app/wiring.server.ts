import { mailEmailToken } from './features/accounts/reactions/mail-email-token.server.ts'
import { onPasswordChanged } from './features/accounts/reactions/on-password-changed.server.ts'
import { onNavigatorAppointed } from './features/navigators/reactions/on-navigator-appointed.server.ts'
import { onParticipantRejected, onParticipantVerified } from './features/participants/reactions/on-verification-answered.server.ts'
import { handleStripeEvent } from './features/billing/reactions/handle-stripe-event.server.ts'
import { mailChargePaid } from './features/billing/reactions/on-charge-paid.server.ts'
import { mailChargeUnpaid } from './features/billing/reactions/on-charge-unpaid.server.ts'
import { mailTransferNeeded } from './features/billing/reactions/on-transfer-needed.server.ts'
import { sweepPayments } from './features/billing/reactions/sweep-payments.server.ts'
import { prepareIndex } from './features/directory/reactions/index-listings.server.ts'
import { onListingChanged, onListingsImported } from './features/directory/reactions/on-listing-changed.server.ts'
import { searchHealth } from './features/directory/search-engine.server.ts'
import { MINUTE_MS } from './platform/clock.ts'
import type { Sweep } from './platform/jobs/every.server.ts'
import type { Reactions } from './platform/jobs/reactions.server.ts'
import { isPaymentsUp } from './platform/stripe/payments.server.ts'

/** What happens after each fact. Reaction names are stable: waiting jobs are found by them. */
export const reactions: Reactions = {
  'account.verification_requested': { mail: mailEmailToken },
  'account.password_reset_requested': { mail: mailEmailToken },
  'account.password_changed': { mail: onPasswordChanged },
  'participant.verification_requested': {},
  'participant.verified': { mail: onParticipantVerified },
  'participant.rejected': { mail: onParticipantRejected },
  'participant.changed': {},
  'navigator.appointed': { mail: onNavigatorAppointed },
  'listing.submitted': {},
  'listing.published': {},
  'listing.rejected': {},
  'listing.changed': { 'index-listing': onListingChanged },
  'listings.imported': { 'index-listings': onListingsImported },
  'introduction.requested': {},
  'introduction.taken': {},
  'introduction.proposed': {},
  'introduction.ended': {},
  'deal.opened': {},
  'deal.moved': {},
  'deal.confirmed': {},
  'deal.terms_proposed': {},
  'deal.ended': {},
  'nda.signed': {},
  'disclosure.granted': {},
  'disclosure.revoked': {},
  'charge.transfer_needed': { 'mail-operators': mailTransferNeeded },
  'charge.unpaid': { 'mail-payer': mailChargeUnpaid },
  'charge.paid': { 'mail-payer': mailChargePaid },
  'stripe.event_received': { 'handle-event': handleStripeEvent },
}

/** What is looked after again and again by the worker. */
export const sweeps: readonly Sweep[] = [{ name: 'payments', everyMs: MINUTE_MS, run: sweepPayments }]

/** Parts the site works without, in a reduced way; each says whether it answers. */
export const healthParts: Record<string, () => Promise<{ ok: boolean; detail?: string }>> = {
  search: searchHealth,
  payments: async () => ({ ok: await isPaymentsUp() }),
}

/** What a process that answers pages does beside answering, once, at its start. */
export const preparations: Record<string, () => Promise<void>> = {
  'search index': prepareIndex,
}
