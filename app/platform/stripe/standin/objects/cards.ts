export interface TestCard {
  number: string
  brand: 'visa' | 'mastercard' | 'jcb'
  /** Set when the issuer refuses. https://docs.stripe.com/testing#declined-payments */
  decline?: { code: string; declineCode: string; message: string }
}

const declined = (code: string, declineCode: string, message: string) => ({ code, declineCode, message })

/** The subset of Stripe's published test numbers that the stand-in knows. */
const TEST_CARDS: readonly TestCard[] = [
  { number: '4242424242424242', brand: 'visa' },
  { number: '5555555555554444', brand: 'mastercard' },
  { number: '3566002020360505', brand: 'jcb' },
  {
    number: '4000000000000002',
    brand: 'visa',
    decline: declined('card_declined', 'generic_decline', 'Your card was declined.'),
  },
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

export interface CardUse {
  card: TestCard
  expMonth: number
  expYear: number
  email: string
  name: string | null
}
