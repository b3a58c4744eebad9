import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ImportState } from '#prisma/generated/enums.ts'
import { importsVisibleTo } from '../scope.ts'

/**
 * Takes an import of the actor's from one state to the next; of two at once one wins.
 * @throws AppError import.not_found, import.wrong_state
 */
export async function moveImport(
  { tx, actor, record }: CommandContext,
  id: string,
  { from, to, ...data }: { from: ImportState; to: ImportState } & Prisma.ImportBatchUpdateManyMutationInput,
): Promise<void> {
  const own = importsVisibleTo(actor)
  if ((await tx.importBatch.count({ where: { AND: [{ id }, own] } })) === 0) throw new AppError('import.not_found')
  const { count } = await tx.importBatch.updateMany({
    where: { AND: [{ id, state: from }, own] },
    data: { ...data, state: to },
  })
  if (count !== 1) throw new AppError('import.wrong_state')
  await record({ action: `import.${to}`, entityType: 'import', entityId: id })
}
