import type { RefundCourse, StoredMethod } from '../state/object-types.ts'

export interface TestCard {
  number: string
  brand: 'visa' | 'mastercard' | 'jcb'
  /** Set when the issuer refuses; with `asksForProof` only after the payer has proven who they are. */
  decline?: { code: string; declineCode: string; message: string }
  /** The issuer asks the payer to prove who they are (3-D Secure). */
  asksForProof?: true
  /** How a refund goes; it succeeds at once when absent. */
  refund?: RefundCourse
  /** The payer contests the charge as soon as it is made. */
  dispute?: { reason: string; isInquiry: boolean }
  /** The money is in the balance at once. */
  skipsPending?: true
}

const declined = (code: string, declineCode: string, message: string) => ({ code, declineCode, message })

const GENERIC = declined('card_declined', 'generic_decline', 'Your card was declined.')

/**
 * The subset of Stripe's published test numbers that the stand-in knows: https://docs.stripe.com/testing. Their last four
 * digits differ, so that a stored method still tells which card it was.
 */
const TEST_CARDS: readonly TestCard[] = [
  { number: '4242424242424242', brand: 'visa' },
  { number: '5555555555554444', brand: 'mastercard' },
  { number: '3566002020360505', brand: 'jcb' },
  { number: '4000000000007726', brand: 'visa', refund: 'pending' },
  { number: '4000000000005126', brand: 'visa', refund: 'fails_later' },
  { number: '4000000000000259', brand: 'visa', dispute: { reason: 'fraudulent', isInquiry: false } },
  { number: '4000000000002685', brand: 'visa', dispute: { reason: 'product_not_received', isInquiry: false } },
  { number: '4000000000001976', brand: 'visa', dispute: { reason: 'fraudulent', isInquiry: true } },
  { number: '4000000000000077', brand: 'visa', skipsPending: true },
  { number: '4000002760003184', brand: 'visa', asksForProof: true },
  { number: '4000000000003220', brand: 'visa', asksForProof: true },
  { number: '4000008400001629', brand: 'visa', asksForProof: true, decline: GENERIC },
  { number: '4000000000000002', brand: 'visa', decline: GENERIC },
  {
    number: '4000000000009995',
    brand: 'visa',
    decline: declined('card_declined', 'insufficient_funds', 'Your card has insufficient funds.'),
  },
  {
    number: '4000000000000069',
    brand: 'visa',
    decline: declined('expired_card', 'expired_card', 'Your card has expired.'),
  },
]

export const findTestCard = (digits: string): TestCard | undefined => TEST_CARDS.find(({ number }) => number === digits)

/** The test card behind a stored method; undefined for other ways of paying. */
export const cardBehind = ({ card }: Pick<StoredMethod, 'card'>): TestCard | undefined =>
  card && TEST_CARDS.find(({ number }) => number.endsWith(card.last4))
