import { takeBackImport } from '../commands/take-back-import.server.ts'

/** Takes the import back. */
export const onImportUndoAsked = ({ batchId }: { batchId: string }): Promise<void> => takeBackImport(batchId)
