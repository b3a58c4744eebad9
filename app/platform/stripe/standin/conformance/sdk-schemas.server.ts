import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import Stripe from 'stripe'
import type { SdkSchemas } from './generate-schema.server.ts'

const HERE = path.dirname(fileURLToPath(import.meta.url))
const SOURCES = ['roots.ts', 'schema-writer.ts', 'generate-schema.server.ts']
const CACHE = path.join('node_modules', '.cache', 'stripe-schemas')

/** The schemas made by an earlier test run; undefined when there are none for this SDK and these roots. */
export function readCachedSchemas(): SdkSchemas | undefined {
  const file = cacheFile()
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SdkSchemas) : undefined
}

/** The schemas, generated when there are none yet. Safe when several processes do it at once. */
export async function sdkSchemas(): Promise<SdkSchemas> {
  const cached = readCachedSchemas()
  if (cached) return cached
  const { generateSchemas } = await import('./generate-schema.server.ts')
  const schemas = generateSchemas()
  const file = cacheFile()
  const unfinished = `${file}.${randomUUID()}`
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(unfinished, JSON.stringify(schemas))
  renameSync(unfinished, file)
  return schemas
}

function cacheFile(): string {
  const hash = createHash('sha256').update(Stripe.PACKAGE_VERSION)
  for (const source of SOURCES) hash.update(readFileSync(path.join(HERE, source)))
  return path.join(findRoot(HERE), CACHE, `${Stripe.PACKAGE_VERSION}-${hash.digest('hex').slice(0, 16)}.json`)
}

function findRoot(folder: string): string {
  if (existsSync(path.join(folder, 'package.json'))) return folder
  const parent = path.dirname(folder)
  if (parent === folder) throw new Error('There is no package.json above the stand-in')
  return findRoot(parent)
}
