import type { Standing } from '#app/features/deals/side-of.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'

/**
 * How much of a deal's fee somebody is shown. The payer and those who look after the deal (the navigator explains the
 * fee to the payer, the operator bills it) see the amounts. The other side waits for the payment and therefore learns
 * whether it is settled, but not how much it is or whether a waiver was used: that is between the payer and the operator.
 */
export type FeeReading = 'payer' | 'accompanying' | 'other_side'

export function feeReadingOf(standing: Standing, payer: ListingSide): FeeReading {
  if (standing.sides.includes(payer)) return 'payer'
  return standing.isNavigator || standing.isOperator ? 'accompanying' : 'other_side'
}
