import { fileURLToPath } from 'node:url'
import { importListings } from '#app/features/listings/commands/import-listings.server.ts'
import type { ImportLine } from '#app/features/listings/import/import-line.ts'
import { fromMatchedPair } from '#app/features/listings/import/matched-pairs.ts'
import { readImportFile } from '#app/features/listings/import/read-file.server.ts'
import { system } from '#app/platform/actor.ts'
import type { DemoStep } from '../demo-step.ts'
import { fillIn } from '../fill-in.ts'

const pathOf = (name: string) => fileURLToPath(new URL(`../data/${name}`, import.meta.url))

async function* filledIn(path: string): AsyncGenerator<ImportLine> {
  for await (const line of readImportFile(path))
    yield 'raw' in line && 'pair' in line.raw
      ? { line: line.line, raw: fillIn(line.raw, fromMatchedPair(line.raw)) }
      : line
}

/** Takes a file of demo listings through the product's own importer. @throws Error naming the first wrong line */
export async function importDemoFile(name: string): Promise<void> {
  const open = () => filledIn(pathOf(name))
  const outcome = await importListings(system('demo'), { open, status: 'published', isDemo: true })
  if (outcome.isDone) return
  const [first] = outcome.errors
  throw new Error(`${name}:${first?.line} ${first?.field ?? ''} ${first?.error} (${outcome.errorCount} errors)`)
}

/** The documented matches and their unmatched neighbours. */
export const listings: DemoStep = {
  key: 'documented matches',
  async run() {
    await importDemoFile('matched-pairs/pairs.jsonl')
    await importDemoFile('matched-pairs/unmatched.jsonl')
  },
}
