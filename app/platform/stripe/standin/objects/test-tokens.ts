import { findTestCard, type TestCard } from './cards.ts'

// https://docs.stripe.com/testing#cards, the names in place of numbers
const NUMBERS: Record<string, string> = {
  pm_card_visa: '4242424242424242',
  pm_card_mastercard: '5555555555554444',
  pm_card_jcb: '3566002020360505',
  pm_card_authenticationRequired: '4000002760003184',
  pm_card_threeDSecure2Required: '4000000000003220',
  pm_card_chargeDeclined: '4000000000000002',
  pm_card_visa_chargeDeclined: '4000000000000002',
  pm_card_chargeDeclinedInsufficientFunds: '4000000000009995',
  pm_card_createDispute: '4000000000000259',
  pm_card_createDisputeProductNotReceived: '4000000000002685',
  pm_card_createDisputeInquiry: '4000000000001976',
  pm_card_pendingRefund: '4000000000007726',
  pm_card_bypassPending: '4000000000000077',
  pm_card_refundFail: '4000000000005126',
  pm_card_chargeDeclinedExpiredCard: '4000000000000069',
}

/** The card that a name such as `pm_card_visa` stands for. */
export const cardNamed = (name: string): TestCard | undefined => findTestCard(NUMBERS[name] ?? '')
