import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { byPlace } from '../rules.ts'
import { madeTo } from '../made-to.ts'

export interface WaitingPlace {
  /** From 1. */
  place: number
  length: number
}

/** At which place of a listing's waiting list a request stands; who else waits stays unsaid. */
export async function getWaitingPlace(row: {
  id: string
  askedBySide: ListingSide
  offerListingId: string
  needListingId: string
}): Promise<WaitingPlace> {
  const listing =
    row.askedBySide === 'offer'
      ? { id: row.needListingId, side: 'need' as const }
      : { id: row.offerListingId, side: 'offer' as const }
  const waiting = await db.introduction.findMany({
    where: { AND: [{ state: 'waiting' }, madeTo(listing), systemScope('only how many stand before')] },
    select: { id: true, waitingScore: true, createdAt: true },
  })
  waiting.sort(byPlace)
  return { place: waiting.findIndex(({ id }) => id === row.id) + 1, length: waiting.length }
}
