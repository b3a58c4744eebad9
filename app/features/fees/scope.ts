import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dealsVisibleTo } from '#app/features/deals/scope.ts'

/** The quotes of the deals an actor may look at. What of a quote is shown to whom is decided by `readingOf`. */
export const quotesVisibleTo = (actor: Actor): Prisma.FeeQuoteWhereInput => ({ deal: dealsVisibleTo(actor) })
