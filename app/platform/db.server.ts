import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '#prisma/generated/client.ts'
import { env } from './env/env.server.ts'
import { countQuery } from './request-context.server.ts'
import { remember } from './remember.server.ts'

/** What `$transaction` hands to its work: every model, no way to open another transaction. */
export type Tx = Omit<PrismaClient, '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends'>

/** What a request asks of the database is counted here, in the context of who asks. */
class CountedPool extends pg.Pool {
  constructor(config: pg.PoolConfig) {
    super(config)
    const ask = this.query.bind(this) as (...args: unknown[]) => unknown
    this.query = ((...args: unknown[]) => {
      countQuery()
      return ask(...args)
    }) as typeof this.query
  }
}

function connect(): PrismaClient {
  const { DATABASE_URL, DATABASE_POOL } = env()
  // Without TimeZone=UTC instants are nine hours wrong on a server set to Asia/Tokyo.
  const pool = new CountedPool({
    connectionString: DATABASE_URL,
    max: DATABASE_POOL,
    options: '-c TimeZone=UTC',
    connectionTimeoutMillis: 5_000,
  })
  const adapter = new PrismaPg(pool, { disposeExternalPool: true })
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 15_000 } })
}

/** The Prisma client of this process. */
export const db: PrismaClient = remember('db', connect)

/** True when the database answers within two seconds. */
export async function isDatabaseUp(): Promise<boolean> {
  const slow = new Promise<false>((resolve) => setTimeout(() => resolve(false), 2_000).unref())
  const asked = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  )
  return Promise.race([asked, slow])
}
