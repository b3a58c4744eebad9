import { existsSync } from 'node:fs'
import { applicationEnv, DEFAULT_PORT } from '../start/application.mjs'
import { openDatabase } from '../start/database.mjs'
import { inRoot } from '../start/paths.mjs'

/**
 * Runs `work` on the database and the settings `npm start` would use; import the application inside of it.
 * A failure is printed and becomes the exit code.
 */
export async function withData(work: () => Promise<void>): Promise<void> {
  if (existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'))
  try {
    const database = await openDatabase()
    try {
      Object.assign(process.env, applicationEnv({ database, port: DEFAULT_PORT, demo: false }))
      const { closeConnections } = await import('../close-connections.ts')
      await work().finally(closeConnections)
    } finally {
      await database.release()
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
