// npm run eval:search -- --docs FILE --queries FILE [--engine embedded|meilisearch]: how well keyword search finds.
// FILE: JSON Lines, {id,title,body} and {qid,query,rel}. The last line printed is JSON.
import { parseArgs } from 'node:util'
import { evaluateSearch } from '#search/evaluation/evaluate-search.ts'
import { readDocumentFile, readQueryFile } from '#search/evaluation/search-file.server.ts'
import { openEngine } from './search/open-engine.ts'

const USAGE = 'npm run eval:search -- --docs FILE --queries FILE [--engine embedded|meilisearch]'

async function run(docsFile: string, queriesFile: string, engineName: string): Promise<void> {
  const [documents, queries] = await Promise.all([readDocumentFile(docsFile), readQueryFile(queriesFile)])
  const engine = openEngine(engineName)
  try {
    const report = await evaluateSearch(engine, documents, queries, `evaluation_${process.pid}`)
    console.log(`${report.docs} documents indexed in ${report.indexSeconds.toFixed(1)} s, ${report.queries} queries`)
    if (report.absent > 0) console.log(`${report.absent} answers are not among the documents and count as not found`)
    console.log(`MRR@10     ${report.mrr10.toFixed(3)}`)
    console.log(`Recall@10  ${report.recall10.toFixed(3)}`)
    console.log(
      `one query  ${report.p50Ms.toFixed(1)} ms in the middle, ${report.p95Ms.toFixed(1)} ms at the 95th percentile`,
    )
    console.log(JSON.stringify(rounded({ ...report })))
  } finally {
    await engine.close()
  }
}

const rounded = (report: Record<string, number>) =>
  Object.fromEntries(Object.entries(report).map(([key, value]) => [key, Math.round(value * 10_000) / 10_000]))

const { values } = parseArgs({
  options: {
    docs: { type: 'string' },
    queries: { type: 'string' },
    engine: { type: 'string', default: 'embedded' },
  },
})
try {
  if (!values.docs || !values.queries) throw new Error(USAGE)
  await run(values.docs, values.queries, values.engine)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
