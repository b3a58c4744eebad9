import { writeImport } from '../commands/write-import.server.ts'
import { importWords } from '../ui/import-words.server.ts'

/** Writes the file. */
export const onImportConfirmed = ({ batchId }: { batchId: string }): Promise<void> => writeImport(batchId, importWords)
