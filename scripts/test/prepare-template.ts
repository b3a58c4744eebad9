// Fills the database in DATABASE_URL with what every test database starts from: the tables and the job queue's own schema.
import { boss } from '#app/platform/jobs/boss.server.ts'
import { migrate } from '#prisma/migrate.server.ts'

await migrate(process.env['DATABASE_URL'] ?? '')
const queue = await boss()
await queue.stop({ graceful: false })
process.exit(0)
