import type { Actor } from '#app/platform/actor.ts'
import { navigatorIds } from '#app/platform/actor.ts'
import { toListingCard } from '#app/features/directory/listing-card.ts'
import { valueColumns } from '#app/features/listings/listing-values.ts'
import { listingsVisibleTo } from '#app/features/listings/scope.ts'
import { db } from '#app/platform/db.server.ts'
import { knownFor, type KnownReason, type ListingFacts } from '../rules.ts'
import { readContacts, toShownContact, today } from './read-contacts.server.ts'

/** Somebody the reader knows, and why they could be interested. */
export interface KnownContact {
  id: string
  name: string
  industry: string
  strength: string
  freshness: ReturnType<typeof toShownContact>['freshness']
  age: ReturnType<typeof toShownContact>['age']
  reasons: KnownReason[]
}

/** By listing; a listing for which the reader knows nobody is not in it. */
export type KnownByListing = Record<string, KnownContact[]>

/**
 * Whom a navigator knows for these listings, from what the reader may read of them anyway: the same for a listing whose owner
 * is among the contacts as for any other. For the navigator's own eyes; nobody else gets anything.
 * @param listings as a list shows them (`toListingCard`)
 */
export async function findKnownFor(actor: Actor, listings: readonly ListingFacts[]): Promise<KnownByListing> {
  if (actor.kind !== 'member' || navigatorIds(actor).length === 0 || listings.length === 0) return {}
  const contacts = await readContacts(actor)
  const day = today()
  const found = listings.map((listing): [string, KnownContact[]] => [
    listing.id,
    knownFor(listing, contacts, day).map(({ contact, reasons }) => {
      const { id, company, person, industry, strength, freshness, age } = toShownContact(contact, day)
      return { id, name: [company, person].filter(Boolean).join(' '), industry, strength, freshness, age, reasons }
    }),
  ])
  return Object.fromEntries(found.filter(([, known]) => known.length > 0))
}

/** The same for one listing the reader may open. */
export async function findKnownForListing(actor: Actor, id: string): Promise<KnownContact[]> {
  if (navigatorIds(actor).length === 0) return []
  const row = await db.listing.findFirst({
    where: { AND: [{ id }, listingsVisibleTo(actor)] },
    select: { ...valueColumns, id: true, publishedAt: true },
  })
  return row ? ((await findKnownFor(actor, [toListingCard(row, 'member')]))[id] ?? []) : []
}
