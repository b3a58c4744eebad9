import { z } from 'zod'
import { databaseEnvSchema } from './database-env.ts'
import { mailEnvSchema } from './mail-env.ts'
import { DEMO_INVOICE_NUMBER, operatorEnvSchema } from './operator-env.ts'
import { readerEnvSchema, readerProblems } from './reader-env.ts'
import { searchEnvSchema } from './search-env.ts'
import { serverEnvSchema } from './server-env.ts'
import { stripeEnvSchema } from './stripe-env.ts'

const schema = z.object({
  ...serverEnvSchema.shape,
  ...databaseEnvSchema.shape,
  ...mailEnvSchema.shape,
  ...stripeEnvSchema.shape,
  ...searchEnvSchema.shape,
  ...readerEnvSchema.shape,
  ...operatorEnvSchema.shape,
})

export type Env = z.infer<typeof schema>

/** Settings that do not work together, anywhere. */
function contradictions(env: Env): string[] {
  const { MEILI_EMBEDDER_URL, MEILI_EMBEDDER_MODEL, MEILI_EMBEDDER_DIMENSIONS, ...rest } = env
  const isEmbedderWhole = MEILI_EMBEDDER_URL && MEILI_EMBEDDER_MODEL && MEILI_EMBEDDER_DIMENSIONS
  const problems: Array<[boolean, string]> = [
    [
      rest.WORKER === 'off' && rest.MEILI_URL === undefined,
      'WORKER=off needs MEILI_URL: the embedded search engine lives in the process that does the jobs',
    ],
    [
      rest.MEILI_EMBEDDER !== 'off' && (rest.MEILI_URL === undefined || !isEmbedderWhole),
      'MEILI_EMBEDDER needs MEILI_URL, MEILI_EMBEDDER_URL, MEILI_EMBEDDER_MODEL and MEILI_EMBEDDER_DIMENSIONS',
    ],
  ]
  return [...problems.filter(([isWrong]) => isWrong).map(([, sentence]) => sentence), ...readerProblems(env)]
}

/** What must not be true of a production process, each with the sentence that says so. */
function productionProblems(env: Env): string[] {
  if (env.SITE === 'trial') return []
  const problems: Array<[boolean, string]> = [
    [env.DEMO_DATA, 'DEMO_DATA must not be set in production'],
    [/^(dev|test|change|secret|example)/i.test(env.SESSION_SECRET), 'SESSION_SECRET is a default; make a random one'],
    [env.STRIPE_SECRET_KEY === 'sk_test_standin', 'STRIPE_SECRET_KEY is missing'],
    [env.STRIPE_WEBHOOK_SECRET === 'whsec_standin', 'STRIPE_WEBHOOK_SECRET is missing'],
    [env.STRIPE_API_BASE !== undefined, 'STRIPE_API_BASE points at a stand-in; unset it in production'],
    [env.SMTP_URL === undefined, 'SMTP_URL is missing: production does not write mail into a folder'],
    [!env.APP_URL.startsWith('https://'), 'APP_URL must be https in production'],
    [env.MEILI_URL !== undefined && env.MEILI_KEY === undefined, 'MEILI_KEY is missing'],
    [
      env.OPERATOR_INVOICE_NUMBER === DEMO_INVOICE_NUMBER,
      'OPERATOR_INVOICE_NUMBER is missing, with the other OPERATOR_… lines: invoices would name nobody',
    ],
    [env.RATE_LIMIT_FACTOR !== 1, 'RATE_LIMIT_FACTOR must stay 1 in production'],
  ]
  return problems.filter(([isWrong]) => isWrong).map(([, sentence]) => sentence)
}

/**
 * Checks the environment once, at boot.
 * @throws Error naming every wrong variable, never a value.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not complete:\n${lines.join('\n')}`)
  }
  const problems = [...contradictions(parsed.data), ...productionProblems(parsed.data)]
  if (problems.length > 0) throw new Error(`The environment does not fit:\n${problems.map((p) => `  ${p}`).join('\n')}`)
  return parsed.data
}
