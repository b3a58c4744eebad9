import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataDir, inRoot } from './paths.mjs'
import { answers, nextFree } from './ports.mjs'
import { until } from './processes.mjs'
import { ReadableError } from './readable-error.mjs'
import { keptSecret } from './secrets.mjs'

const DEFAULT_PORT = 12111
const PATIENCE_MS = 30_000

/** The Stripe stand-in plays Stripe where no key is given; it never does in production. */
export const needsStandin = () => process.env.NODE_ENV !== 'production' && !process.env.STRIPE_SECRET_KEY

/** Remembered, so that a worker started by itself finds the stand-in of the web server beside it. */
const portFile = () => join(dataDir(), 'stripe-standin-port')

function rememberedPort() {
  const remembered = existsSync(portFile()) ? Number(readFileSync(portFile(), 'utf8')) : 0
  return Number(process.env.STRIPE_STANDIN_PORT) || remembered || DEFAULT_PORT
}

/** What the application must know of the stand-in. */
export const standinEnv = (port = rememberedPort()) => ({
  STRIPE_API_BASE: `http://127.0.0.1:${port}`,
  STRIPE_WEBHOOK_SECRET: webhookSecret(),
})

const webhookSecret = () => `whsec_${keptSecret('stripe-webhook-secret')}`

/** Starts the stand-in and returns what the application must know of it. */
export async function startStandin(children, { appUrl }) {
  await children.stopLeftover('stripe-standin')
  const port = await nextFree(rememberedPort(), { host: '127.0.0.1' })
  writeFileSync(portFile(), String(port))
  await children.start({
    name: 'stripe-standin',
    quiet: true,
    args: ['--import', 'tsx', inRoot('app/platform/stripe/standin/main.server.ts')],
    env: {
      ...process.env,
      SITE: 'trial',
      STRIPE_STANDIN_PORT: String(port),
      STRIPE_STANDIN_DIR: join(dataDir(), 'stripe-standin'),
      STRIPE_STANDIN_WEBHOOK_URL: `${appUrl}/webhooks/stripe`,
      STRIPE_STANDIN_WEBHOOK_SECRET: webhookSecret(),
    },
    ready: async () => {
      if (await until(() => answers(port), PATIENCE_MS)) return
      throw new ReadableError(`The Stripe stand-in does not answer on port ${port}; see ${dataDir()}/logs`)
    },
  })
  return standinEnv(port)
}
