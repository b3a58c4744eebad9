// npm run search:reconcile [-- --fix]: says where index and database differ, and brings them in step with --fix.
import { parseArgs } from 'node:util'
import { withData } from './search/with-data.ts'

const { values } = parseArgs({ options: { fix: { type: 'boolean', default: false } } })

await withData(async () => {
  const { reconcile } = await import('./search/reconcile.ts')
  await reconcile(values.fix)
})
