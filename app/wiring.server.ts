import type { Reactions } from './platform/jobs/reactions.server.ts'
import { isPaymentsUp } from './platform/stripe/payments.server.ts'

/** What happens after each fact. Reaction names are stable: waiting jobs are found by them. */
export const reactions: Reactions = {
  'account.verification_requested': {},
  'account.password_reset_requested': {},
  'participant.verification_requested': {},
  'participant.verified': {},
  'participant.rejected': {},
  'participant.changed': {},
  'listing.submitted': {},
  'listing.rejected': {},
  'listing.changed': {},
  'listings.imported': {},
  'introduction.requested': {},
  'introduction.taken': {},
  'introduction.proposed': {},
  'introduction.ended': {},
  'deal.opened': {},
  'deal.moved': {},
  'deal.terms_proposed': {},
  'deal.ended': {},
  'nda.signed': {},
  'disclosure.granted': {},
  'charge.attempt_opened': {},
  'charge.paid': {},
  'stripe.event_received': {},
}

/** Parts the site works without, in a reduced way; each says whether it answers. */
export const healthParts: Record<string, () => Promise<{ ok: boolean; detail?: string }>> = {
  payments: async () => ({ ok: await isPaymentsUp() }),
}
