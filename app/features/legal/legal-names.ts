/** The legal texts, for lists of links: without their words, which are long. */
export const legalNames = [
  { to: '/legal/commercial-transactions', text: 'legal.names.commercialTransactions' },
  { to: '/legal/terms', text: 'legal.names.terms' },
  { to: '/legal/refunds', text: 'legal.names.refunds' },
] as const
