import { parseArgs } from 'node:util'
import { trackOf } from '#app/tracks/registry.ts'
import { evaluationTracks } from '#search/evaluation/evaluate.ts'
import type { EvaluationCase } from '#search/evaluation/pair-file.server.ts'
import { readPairFile } from '#search/evaluation/pair-file.server.ts'
import { recallFrom } from '#search/evaluation/recall.server.ts'
import { evaluate, reportLines } from '#search/evaluation/report.ts'
import { CONCEPTS, LOOSE_LINKS } from '#search/knowledge/lexicon.ts'
import { openEngine } from './search/open-engine.ts'
import { openReading } from './search/open-reading.ts'

const OPEN_SET = 'prisma/seed/data/matched-pairs'

const { values } = parseArgs({
  options: {
    needs: { type: 'string' },
    pool: { type: 'string', multiple: true },
    engine: { type: 'string', default: 'embedded' },
    reader: { type: 'boolean', default: false },
  },
})

const needs = await readPairFile(values.needs ?? `${OPEN_SET}/pairs.jsonl`)
const pool = await readAll(values.pool ?? [`${OPEN_SET}/pairs.jsonl`, `${OPEN_SET}/unmatched.jsonl`])
const engine = openEngine(values.engine)
try {
  const tracks = evaluationTracks(needs, pool)
  const reading = values.reader ? openReading(tracks) : undefined
  const report = await evaluate(
    tracks,
    (track) => trackOf(track).signals.criteria,
    await recallFrom(engine, pool),
    reading?.reread,
  )
  reading?.close()
  console.log(lexiconLine())
  for (const line of reportLines(report)) console.log(line)
} finally {
  await engine.close()
}

function lexiconLine(): string {
  const words = CONCEPTS.reduce((total, { forms }) => total + forms.length, 0)
  const relations = LOOSE_LINKS.length + CONCEPTS.reduce((total, { links }) => total + links.length, 0)
  return `lexicon: ${CONCEPTS.length} concepts, ${words} words, ${relations} relations\n`
}

async function readAll(paths: readonly string[]): Promise<EvaluationCase[]> {
  return (await Promise.all(paths.map(readPairFile))).flat()
}
