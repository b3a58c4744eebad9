import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { PayeeAccount, PayeeTransfer } from '#prisma/generated/client.ts'

/** Holds the account's row until the end of the transaction, so that what waits for it is not missed. Null without a row. */
export async function lockPayeeAccount({ tx }: CommandContext, participantId: string): Promise<PayeeAccount | null> {
  await tx.$queryRaw`SELECT 1 FROM "PayeeAccount" WHERE "participantId" = ${participantId}::uuid FOR UPDATE`
  return tx.payeeAccount.findFirst({ where: { participantId, ...systemScope('locked by id') } })
}

/** Holds the transfer's row until the end of the transaction. */
export async function lockPayeeTransfer({ tx }: CommandContext, transferId: string): Promise<PayeeTransfer> {
  await tx.$queryRaw`SELECT 1 FROM "PayeeTransfer" WHERE "id" = ${transferId}::uuid FOR UPDATE`
  return tx.payeeTransfer.findFirstOrThrow({ where: { id: transferId, ...systemScope('locked by id') } })
}
