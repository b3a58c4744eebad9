import type { Actor } from '#app/platform/actor.ts'
import { csvLine } from '#app/platform/csv.ts'
import type { Translator } from '#app/i18n/translator.ts'
import { findImportErrors } from '../queries/find-import-errors.server.ts'
import { importErrorColumn, importErrorText } from './error-words.ts'
import { importWords } from './import-words.server.ts'

/** All errors of a file as a file. @throws AppError import.not_found */
export async function* errorsCsv(actor: Actor, id: string, translator: Translator): AsyncGenerator<string> {
  const { t } = translator
  const batches = findImportErrors(actor, id, importWords)
  const first = await batches.next()
  yield csvLine([t('imports.page.line'), t('imports.page.column'), t('imports.page.wrong'), t('imports.page.read')])
  const lines = (errors: readonly Parameters<typeof importErrorColumn>[1][]) =>
    errors
      .map((error) => [
        String(error.line),
        importErrorColumn(translator, error),
        importErrorText(translator, error.error),
        error.read ?? '',
      ])
      .map(csvLine)
      .join('')
  if (!first.done) yield lines(first.value)
  for await (const errors of batches) if (errors.length > 0) yield lines(errors)
}
