// npm run db:migrate: applies pending migrations to DATABASE_URL, or to the embedded database of the data folder.
import { migrate } from '#prisma/migrate.server.ts'
import { openDatabase } from './start/database.mjs'

const database = await openDatabase()
try {
  const { applied, warnings } = await migrate(database.url)
  for (const warning of warnings) console.warn(`warning: ${warning}`)
  console.log(applied.length ? `applied: ${applied.join(', ')}` : 'nothing to apply')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await database.release()
}
