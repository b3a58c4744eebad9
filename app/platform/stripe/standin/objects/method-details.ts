import { randomText } from '../state/ids.ts'
import type { StoredCharge, StoredMethod } from '../state/object-types.ts'

/** Whether the payer was asked to prove who they are (3-D Secure), and what came of it. */
export type Proof = 'not_asked' | 'given'

/** What a charge says of the way it was paid. `amount` is null when nothing was authorised. */
export function methodDetails(
  method: StoredMethod,
  amount: number | null,
  proof: Proof,
): StoredCharge['payment_method_details'] {
  if (method.type === 'konbini') return { type: 'konbini', konbini: { store: { chain: 'lawson' } } }
  if (!method.card) return { type: method.type, [method.type]: {} }
  const { display_brand: _, generated_from: __, networks: ___, three_d_secure_usage: ____, ...facts } = method.card
  return { type: 'card', card: { ...facts, ...cardPart(facts.brand, amount, proof) } }
}

const cardPart = (brand: string, amount: number | null, proof: Proof) => ({
  amount_authorized: amount,
  authorization_code: null,
  electronic_commerce_indicator: proof === 'given' ? '05' : null,
  extended_authorization: { status: 'disabled' },
  incremental_authorization: { status: 'unavailable' },
  installments: null,
  mandate: null,
  multicapture: { status: 'unavailable' },
  network: brand,
  network_token: { used: false },
  network_transaction_id: null,
  overcapture: { maximum_amount_capturable: amount ?? 0, status: 'unavailable' },
  three_d_secure: proof === 'given' ? proven() : null,
  transaction_link_id: null,
  wallet: null,
})

const proven = () => ({
  authentication_flow: 'challenge',
  electronic_commerce_indicator: '05',
  exemption_indicator: null,
  result: 'authenticated',
  result_reason: null,
  transaction_id: randomText(20),
  version: '2.2.0',
})
