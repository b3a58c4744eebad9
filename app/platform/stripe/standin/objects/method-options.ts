import type { StoredIntent, StoredSession } from '../state/object-types.ts'
import type { MethodType } from './method-use.ts'

type CardProof = 'any' | 'automatic' | 'challenge'

/** What was asked for beside the plain way of paying. */
export interface Wishes {
  /** Other than `automatic`: every card asks the payer for proof. */
  cardProof: CardProof
  konbiniDays: number
}

export const DEFAULT_WISHES: Wishes = { cardProof: 'automatic', konbiniDays: 3 }

const intentOptions = ({ cardProof, konbiniDays }: Wishes) => ({
  card: { installments: null, mandate_options: null, network: null, request_three_d_secure: cardProof },
  paypay: {},
  konbini: {
    confirmation_number: null,
    expires_after_days: konbiniDays,
    expires_at: null,
    product_description: null,
  },
  customer_balance: {
    bank_transfer: { type: 'jp_bank_transfer' as const },
    funding_type: 'bank_transfer' as const,
  },
})

const sessionOptions = ({ cardProof, konbiniDays }: Wishes) => ({
  card: { request_three_d_secure: cardProof },
  konbini: { expires_after_days: konbiniDays },
})

const only = (options: Record<string, unknown>, types: readonly string[]): object =>
  Object.fromEntries(types.filter((type) => type in options).map((type) => [type, options[type]]))

export const intentMethodOptions = (
  types: readonly MethodType[],
  wishes: Wishes,
): NonNullable<StoredIntent['payment_method_options']> => only(intentOptions(wishes), types)

export const sessionMethodOptions = (
  types: readonly MethodType[],
  wishes: Wishes,
): NonNullable<StoredSession['payment_method_options']> => only(sessionOptions(wishes), types)
