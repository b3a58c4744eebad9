// npm test: everything, on a machine that has nothing yet. The last line is `N passed, N failed`.
//   npm test -- --only unit,lint          some stages: types lint format boundaries dead-code lock unit database e2e
//   npm test -- --only e2e e2e/access     a stage, and which of its files
import { checkNode } from './start/check-node.mjs'

const complaint = checkNode(process.versions.node)
if (complaint) {
  console.error(complaint)
  console.log('0 passed, 1 failed')
  process.exit(1)
}
const { test } = await import('./test/run.mjs')
process.exitCode = await test(process.argv.slice(2)).catch((error) => {
  console.error(error.message)
  console.log('0 passed, 1 failed')
  return 1
})
