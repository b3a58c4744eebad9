import { query } from './fixtures/database.ts'

const EVERY_MS = 250
const PATIENCE_MS = 30_000

const broken = () =>
  query<{ name: string; subject: string }>(
    'SELECT "name", "subject" FROM "ledger_invariants" UNION ALL SELECT "name", "subject" FROM "document_invariants"',
  )

/** After the last test, while the application still runs: the books hold, and every bill has its documents once the jobs are through. */
export default async function booksHold(): Promise<void> {
  const until = Date.now() + PATIENCE_MS
  let found = await broken()
  while (found.length > 0 && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
    found = await broken()
  }
  if (found.length > 0) throw new Error(`The books do not hold: ${JSON.stringify(found)}`)
}
