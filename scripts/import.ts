// npm run import -- FILE [--draft]: takes a file of listings into the database `npm start` uses. See docs/import.md.
import { access } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { SingleBar } from 'cli-progress'
import type { ImportOutcome, ImportRequest } from '#app/features/listings/commands/import-listings.server.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { applicationEnv, DEFAULT_PORT } from './start/application.mjs'
import { openDatabase } from './start/database.mjs'

const USAGE = `npm run import -- FILE [--draft]
  FILE     .jsonl (one JSON object per line) or .csv (UTF-8, with a head line)
  --draft  keep the listings as drafts instead of publishing them`

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { draft: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  const [file] = positionals
  if (values.help || positionals.length !== 1 || file === undefined) return undefined
  return { file, status: values.draft ? ('draft' as const) : ('published' as const) }
}

function progressBar(t: Translator['t']): { show: NonNullable<ImportRequest['onProgress']>; stop: () => void } {
  const bar = new SingleBar({ format: '{phase} {bar} {value}/{total}', hideCursor: true, clearOnComplete: true })
  let isStarted = false
  return {
    show: ({ phase, done, total }) => {
      const label = { phase: t(phase === 'check' ? 'listings.import.checking' : 'listings.import.writing') }
      if (!isStarted) bar.start(total ?? done, done, label)
      isStarted = true
      bar.setTotal(total ?? done)
      bar.update(done, label)
    },
    stop: () => bar.stop(),
  }
}

function report(
  outcome: ImportOutcome,
  { t, dynamic, has }: Translator,
  decode: (text: string) => { key: string; params: Record<string, string> },
) {
  if (outcome.isDone) {
    const { created, updated, unchanged } = outcome
    return console.log(t('listings.import.done', { created, updated, unchanged }))
  }
  for (const { line, field, error } of outcome.errors) {
    const { key, params } = decode(error)
    const own = `listings.import.errors.${key}`
    const words = dynamic(has(own) ? own : `form.${key}`, params)
    console.error(`${t('listings.import.line', { line })}${field ? ` ${field}` : ''}: ${words}`)
  }
  const more = outcome.errorCount - outcome.errors.length
  if (more > 0) console.error(t('listings.import.more', { count: more }))
  console.error(t('listings.import.refused', { count: outcome.errorCount }))
  process.exitCode = 1
}

async function run({ file, status }: { file: string; status: 'published' | 'draft' }) {
  await access(file)
  const database = await openDatabase()
  try {
    Object.assign(process.env, applicationEnv({ database, port: DEFAULT_PORT, demo: false }))
    const [
      { importListings },
      { readImportFile },
      { system },
      { translatorFor },
      { decodeFormError },
      { closeConnections },
    ] = await Promise.all([
      import('#app/features/listings/commands/import-listings.server.ts'),
      import('#app/features/listings/import/read-file.server.ts'),
      import('#app/platform/actor.ts'),
      import('#app/i18n/server-translator.server.ts'),
      import('#app/platform/form/error-map.ts'),
      import('./close-connections.ts'),
    ])
    const translator = translatorFor(process.env['LANG']?.startsWith('ja') ? 'ja' : 'en')
    const { show, stop } = progressBar(translator.t)
    const request = { open: () => readImportFile(file), status, isDemo: false, onProgress: show }
    try {
      const outcome = await importListings(system('import'), request).finally(stop)
      report(outcome, translator, decodeFormError)
    } finally {
      await closeConnections()
    }
  } finally {
    await database.release()
  }
}

const given = readArguments()
if (given) {
  await run(given).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
} else {
  console.error(USAGE)
  process.exitCode = 2
}
