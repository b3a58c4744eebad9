import type { Stripe } from 'stripe'
import { createStripe } from '../../client.server.ts'
import { SdkJudge } from '../conformance/judge.ts'
import { sdkSchemas } from '../conformance/sdk-schemas.server.ts'
import { type Standin, type StandinOptions, startStandin } from '../server.server.ts'

export const TEST_KEY = 'sk_test_standin'

// Compiling the schemas takes about a second: once for a test file is enough.
let judge: Promise<SdkJudge> | undefined

/** What the SDK's types say. */
export function sdkJudge(): Promise<SdkJudge> {
  judge ??= sdkSchemas().then((schemas) => new SdkJudge(schemas))
  return judge
}

/**
 * For tests: a stand-in whose every answer, event and parameter is judged by the SDK's types, and the SDK bound to it.
 * An answer that Stripe would not give becomes a 500.
 */
export async function startCheckedStandin(options: StandinOptions = {}): Promise<{ standin: Standin; stripe: Stripe }> {
  const conformance = await sdkJudge()
  const standin = await startStandin({ conformance, ...options })
  return { standin, stripe: createStripe({ secretKey: TEST_KEY, apiBase: standin.url }) }
}

/** A card payment of one line, as the application asks for it. */
export const oneLine = (amountYen: number): Stripe.Checkout.SessionCreateParams => ({
  mode: 'payment',
  success_url: 'http://127.0.0.1:9/thanks?session={CHECKOUT_SESSION_ID}',
  cancel_url: 'http://127.0.0.1:9/back',
  customer_email: 'hanako@example.jp',
  line_items: [
    { quantity: 1, price_data: { currency: 'jpy', unit_amount: amountYen, product_data: { name: '掲載料 <3か月>' } } },
  ],
})

/** Posts a form of the hosted pages as a browser without JavaScript does, and does not follow the answer. */
export const postForm = (url: string | null, fields: Record<string, string>): Promise<Response> =>
  fetch(url ?? '', { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) })

/** Pays a session by card on its page. */
export const submitCard = (
  session: Pick<Stripe.Checkout.Session, 'url'>,
  number: string,
  more: Record<string, string> = {},
): Promise<Response> => postForm(session.url, { number, ...more })

/** The types of the events since `act` began, oldest first. */
export async function eventTypesOf(stripe: Stripe, act: () => Promise<unknown>): Promise<string[]> {
  const [last] = (await stripe.events.list({ limit: 1 })).data
  await act()
  const { data } = await stripe.events.list({ limit: 100, ...(last && { ending_before: last.id }) })
  return data.map(({ type }) => type).reverse()
}
