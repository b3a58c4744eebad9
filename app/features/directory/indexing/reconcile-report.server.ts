import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#app/platform/env/env.server.ts'
import type { Differences } from './differences.server.ts'

const ID = /^[0-9a-f-]{36}$/

/** The answer to one request lies in a file of its own until whoever asked takes it. */
function file(requestId: string): string {
  if (!ID.test(requestId)) throw new Error('not the id of a request')
  return join(env().MUSUBI_DATA_DIR, 'search', `reconcile-${requestId}.json`)
}

/** Lays down what was found, in one step. */
export async function leaveReport(requestId: string, differences: Differences): Promise<void> {
  const path = file(requestId)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(`${path}.draft`, JSON.stringify(differences))
  await rename(`${path}.draft`, path)
}

/** What was found, once; undefined while there is no answer. */
export async function takeReport(requestId: string): Promise<Differences | undefined> {
  const path = file(requestId)
  try {
    const differences = JSON.parse(await readFile(path, 'utf8')) as Differences
    await rm(path)
    return differences
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
