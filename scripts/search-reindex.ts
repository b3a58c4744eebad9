// npm run search:reindex: fills a new index from the database and puts it in the place of the old one.
import { withData } from './search/with-data.ts'

await withData(async () => {
  const { reindex } = await import('./search/reindex.ts')
  await reindex()
})
