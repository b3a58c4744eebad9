import type { MemberActor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { dealsVisibleTo } from '#app/features/deals/scope.ts'
import { findFee, type FoundFee } from './get-fee-sheet.server.ts'

/**
 * What the contract fee would be at the price that is proposed now, for those who are shown amounts.
 * @returns null where no price is proposed, no fee is charged or the reader is not shown it
 */
export async function getTermsFee(
  actor: MemberActor,
  dealId: string,
): Promise<Pick<FoundFee, 'sheet' | 'waiver'> | null> {
  const deal = await db.deal.findFirst({
    where: { AND: [{ id: dealId }, dealsVisibleTo(actor)] },
    include: { terms: { where: { status: 'proposed' } } },
  })
  const open = deal?.terms[0]
  const fee = deal && open && (await findFee(actor, deal, Number(open.amountYen)))
  return fee ? { sheet: fee.sheet, waiver: fee.waiver } : null
}
