import { findKnownForListing, type KnownContact } from '#app/features/contacts/queries/find-known-for.server.ts'
import { keptAmong } from '#app/features/favourites/queries/favourites-of.server.ts'
import {
  getListingQuestions,
  type ListingQuestions,
} from '#app/features/questions/queries/get-listing-questions.server.ts'
import { listOwnHints, type OwnHint } from '#app/features/unmade/queries/list-own-hints.server.ts'
import { type Actor, anonymous } from '#app/platform/actor.ts'
import { can } from '#app/platform/permissions/resolver.ts'
import { getListingPage, type ListingPage } from './get-listing-page.server.ts'
import { getOwnNumbers, type OwnNumbers } from './get-own-numbers.server.ts'

/** A listing's page: the listing, and what stands around it. */
export interface OpenListingPage {
  page: ListingPage
  questions: ListingQuestions
  /** Whether this reader may be led to asking: visitors are, by way of signing in. */
  canAskQuestion: boolean
  /** Whether the reader has kept it; null for whoever cannot keep it. */
  isKept: boolean | null
  /** The owner's own view only. */
  numbers: OwnNumbers | null
  /** Other tracks that may be worth a look; the owner's own view only. */
  hints: OwnHint[]
  /** Whom a navigator knows for it; for that navigator's eyes only. */
  known: KnownContact[]
}

const askers: readonly ListingPage['reader'][] = ['visitor', 'member', 'counterpart']
const keepers: readonly ListingPage['reader'][] = ['member', 'counterpart', 'operator']

/**
 * Everything a listing's page shows this reader.
 * @param as the level through which the owner wants to look; of no effect for others
 * @throws AppError listing.not_found
 */
export async function openListingPage(actor: Actor, id: string, as: string | null): Promise<OpenListingPage> {
  const page = await getListingPage(actor, id, as)
  const { reader, status, own } = page
  const isOwnView = own !== null && own.previewAs === null
  const canKeep = keepers.includes(reader) && can(actor, 'favourite:keep')
  const [questions, kept, numbers, hints, known] = await Promise.all([
    getListingQuestions(own ? anonymous : actor, page.id),
    canKeep ? keptAmong(actor, [page.id]) : null,
    isOwnView ? getOwnNumbers(actor, page.id) : null,
    isOwnView && status === 'published' ? listOwnHints(actor, page.id) : [],
    own ? [] : findKnownForListing(actor, page.id),
  ])
  const isKept = kept && kept.includes(page.id)
  return {
    page,
    questions,
    canAskQuestion: status === 'published' && askers.includes(reader),
    isKept: status === 'published' || isKept ? isKept : null,
    numbers,
    hints,
    known,
  }
}
