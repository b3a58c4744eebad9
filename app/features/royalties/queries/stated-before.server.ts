import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { type Yen, yen, ZERO_YEN } from '#app/platform/money/yen.ts'

/** The royalty that has been stated for what a statement corrects, with the corrections before it. */
export async function statedBefore(
  client: Pick<Tx, 'royaltyStatement'>,
  { correctsId }: { correctsId: string | null },
): Promise<Yen> {
  if (correctsId === null) return ZERO_YEN
  const { _sum } = await client.royaltyStatement.aggregate({
    where: {
      OR: [{ id: correctsId }, { correctsId }],
      sentAt: { not: null },
      ...systemScope('of a statement the caller has found under its own scope'),
    },
    _sum: { royaltyYen: true },
  })
  return yen(_sum.royaltyYen ?? 0n)
}
