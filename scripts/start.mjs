// npm start: from a fresh clone to a running application. --dev: with Vite and hot reload. --worker: job worker only.
// This file and scripts/start/check-node.mjs must be readable for every Node with modules, to be able to say "too old".
import { checkNode } from './start/check-node.mjs'

const complaint = checkNode(process.versions.node)
if (complaint) {
  console.error(complaint)
  process.exit(1)
}
const { start } = await import('./start/run.mjs')
await start(process.argv.slice(2))
