import type { Conformance } from '../protocol/conformance-port.ts'
import { readCachedSchemas } from './sdk-schemas.server.ts'

/**
 * The judge for a stand-in that runs by itself: there when a test run has left its schemas behind. Validator and schemas
 * belong to development, so that an installation without them runs unchecked rather than not at all.
 */
export async function loadCachedConformance(): Promise<Conformance | undefined> {
  const schemas = readCachedSchemas()
  if (!schemas) return undefined
  const judge = await import('./judge.ts').catch(() => undefined)
  return judge && new judge.SdkJudge(schemas)
}
