import Stripe from 'stripe'

export interface StripeConnection {
  /** `sk_test_…`, `sk_live_…` or a restricted key. */
  secretKey: string
  /** Origin of a stand-in, e.g. `http://127.0.0.1:12111`. Absent = Stripe itself. */
  apiBase?: string
}

const STRIPE_HOST = 'api.stripe.com'
// The SDK waits 80 s by default: longer than anyone waits for a page, and than our proxies allow.
const TIMEOUT_MS = 30_000

/**
 * The Stripe SDK, bound to Stripe or to a stand-in. The API version is the SDK's own and is never overridden.
 * Retries (2, with the same idempotency key) cover connection errors, 409 and 5xx, but neither 429 nor an answer that
 * breaks off half-way: a caller that must not charge twice passes its own `idempotencyKey` and repeats the call itself.
 * @throws Error when `apiBase` is not a plain http(s) origin, or a live key would be sent to a stand-in.
 */
export function createStripe({ secretKey, apiBase }: StripeConnection): Stripe {
  const base = apiBase === undefined ? undefined : parseApiBase(apiBase)
  refuseLiveKeyAtStandin(secretKey, base)
  return new Stripe(secretKey, {
    telemetry: false,
    maxNetworkRetries: 2,
    timeout: TIMEOUT_MS,
    ...(base && {
      host: base.hostname,
      port: base.port || (base.protocol === 'https:' ? '443' : '80'),
      protocol: base.protocol === 'https:' ? 'https' : 'http',
    }),
  })
}

function parseApiBase(apiBase: string): URL {
  const base = URL.canParse(apiBase) ? new URL(apiBase) : undefined
  const isOrigin = base && base.pathname === '/' && !base.search && !base.hash && !base.username && !base.password
  if (!isOrigin || !['http:', 'https:'].includes(base.protocol)) {
    throw new Error(`The Stripe API base must be an http(s) origin without a path, not "${apiBase}"`)
  }
  return base
}

function refuseLiveKeyAtStandin(secretKey: string, base: URL | undefined): void {
  if (base && base.hostname !== STRIPE_HOST && /^(sk|rk)_live_/.test(secretKey)) {
    throw new Error(`A live Stripe key must not be sent to ${base.origin}: only ${STRIPE_HOST} may see it`)
  }
  if (base?.hostname === STRIPE_HOST && base.protocol !== 'https:') {
    throw new Error('Stripe itself is reached by https only')
  }
}
