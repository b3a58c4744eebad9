import { fileURLToPath } from 'node:url'
import { defineConfig } from 'prisma/config'

// Migration commands want a native engine that is downloaded from Prisma's own server. The same engine exists as
// WebAssembly in an npm package, so a machine that reaches nothing but npm can work too. Windows cannot execute a
// script as a binary and keeps the download; PRISMA_NATIVE_ENGINE=1 asks for it elsewhere.
if (process.platform !== 'win32' && process.env['PRISMA_NATIVE_ENGINE'] !== '1') {
  process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= fileURLToPath(new URL('./prisma/schema-engine.mjs', import.meta.url))
}

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations', seed: 'tsx scripts/seed.ts' },
  // `prisma generate` runs at install, where no database is known yet: an absent address must not be an error here.
  datasource: {
    url: process.env['DATABASE_URL'] ?? '',
    ...(process.env['SHADOW_DATABASE_URL'] ? { shadowDatabaseUrl: process.env['SHADOW_DATABASE_URL'] } : {}),
  },
})
