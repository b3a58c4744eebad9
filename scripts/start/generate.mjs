import { existsSync } from 'node:fs'
import { fingerprint, stamp } from './fingerprint.mjs'
import { inRoot } from './paths.mjs'
import { runNode } from './run-program.mjs'

/** Inside the generated folder: generating by hand empties the folder, and the stamp goes with it. */
const STAMP = 'prisma/generated/.made-from'

/** Generates the Prisma client when the schema (or Prisma itself) changed. Production takes what the deployment made. */
export async function generate() {
  const isThere = existsSync(inRoot('prisma/generated/client.ts'))
  if (isThere && process.env.NODE_ENV === 'production') return { detail: 'taken as it is (production)' }
  const wanted = fingerprint(['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  const made = stamp(STAMP)
  if (isThere && made.says(wanted)) return { detail: 'up to date' }
  await runNode('prisma-generate', [inRoot('node_modules/prisma/build/index.js'), 'generate'])
  made.write(wanted)
  return { detail: 'generated' }
}
