/** What became of an event Stripe told us, as it is kept with the event. */
export const eventOutcomes = [
  'unchanged',
  'ignored',
  'needs_person',
  'begin_processing',
  'settle',
  'fail',
  'expire',
  'refunds_moved',
  'dispute_moved',
  'mismatch',
  'paid_twice',
  'paid_too_late',
  'unknown_word',
] as const
