import { z } from 'zod'

/** PostgreSQL: one address, and how many connections one process may hold. */
export const databaseEnvSchema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'DATABASE_URL must start with postgresql://'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
})
