import { checkImport } from '../commands/check-import.server.ts'
import { importWords } from '../ui/import-words.server.ts'

/** Goes through the file. */
export const onImportUploaded = ({ batchId }: { batchId: string }): Promise<void> => checkImport(batchId, importWords)
