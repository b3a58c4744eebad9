import { type MemberActor, writableParticipantIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { readVisitPrices } from './read-prices.server.ts'

/** For whom a visit can be asked, and what it costs. */
export async function getVisitForm(actor: MemberActor) {
  const ids = writableParticipantIds(actor)
  const { visitYen, travelPercent } = await readVisitPrices(db, clock.now())
  return {
    participants: actor.participants.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name })),
    price: { visitYen, travelPercent },
  }
}

export type VisitFormPage = Awaited<ReturnType<typeof getVisitForm>>
