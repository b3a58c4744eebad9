import { inRoot } from './paths.mjs'

/** Applies pending migrations; a change made to one that was already applied is said, not hidden. */
export async function migrateDatabase(url) {
  const { tsImport } = await import('tsx/esm/api')
  const { migrate } = await tsImport(inRoot('prisma/migrate.server.ts'), import.meta.url)
  const { applied, warnings } = await migrate(url)
  const done = applied.length ? `${applied.length} applied` : 'up to date'
  return { detail: [done, ...warnings].join('; '), value: applied }
}
