import { openTestDatabases } from './template-database.mjs'

/** Once per run of the database tests: brings the server up, and hands its addresses to the workers. */
export default async function setup(project) {
  const databases = await openTestDatabases()
  const { template, prefix } = databases
  project.provide('testDatabases', { server: databases.url('postgres'), template, prefix })
  return () => databases.close()
}
