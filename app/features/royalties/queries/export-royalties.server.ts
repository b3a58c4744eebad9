import type { MemberActor } from '#app/platform/actor.ts'
import type { RoyaltyPage } from './get-royalty-page.server.ts'
import { getRoyaltyPage } from './get-royalty-page.server.ts'

type Line = { product: string; ratePoints: number } & RoyaltyPage['agreed'][number]['statements'][number]

/** The ledger of a deal's royalties as lines, oldest first: what was stated and what is to come. @throws AppError deal.not_found, royalty.not_found */
export async function exportRoyalties(actor: MemberActor, dealId: string): Promise<Line[]> {
  const { agreed } = await getRoyaltyPage(actor, dealId)
  return [...agreed]
    .reverse()
    .flatMap(({ product, rateBasisPoints, statements }) =>
      statements.map((statement) => ({ ...statement, product, ratePoints: rateBasisPoints })),
    )
}
