// The stand-in as a process of its own: `tsx app/platform/stripe/standin/main.server.ts`.
import { loadCachedConformance } from './conformance/cached-conformance.server.ts'
import { startStandin } from './server.server.ts'
import { readStandinConfig } from './standin-config.ts'

try {
  const config = readStandinConfig(process.env)
  const conformance = await loadCachedConformance()
  const standin = await startStandin({ ...config, conformance })
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void standin.close().then(() => process.exit(0)))
  }
  const checked = conformance ? 'checked against the SDK' : 'unchecked'
  console.log(`Stripe stand-in: ${standin.url} (journal ${config.dir}, ${checked})`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
