import { existsSync } from 'node:fs'
import { fingerprint, stamp } from './fingerprint.mjs'
import { inRoot } from './paths.mjs'
import { runNode } from './run-program.mjs'

/** Inside the generated folder: generating by hand empties the folder, and the stamp goes with it. */
const STAMP = 'prisma/generated/.made-from'

/** Generates the Prisma client when the schema (or Prisma itself) changed. */
export async function generate() {
  const wanted = fingerprint(['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json'])
  const made = stamp(STAMP)
  if (existsSync(inRoot('prisma/generated/client.ts')) && made.says(wanted)) return { detail: 'up to date' }
  if (!existsSync(inRoot('node_modules/prisma')) && existsSync(inRoot('prisma/generated/client.ts'))) {
    return { detail: 'taken as it is (no development packages)' }
  }
  await runNode('prisma-generate', [inRoot('node_modules/prisma/build/index.js'), 'generate'])
  made.write(wanted)
  return { detail: 'generated' }
}
