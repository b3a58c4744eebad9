import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { freshnessOf } from '#app/features/navigators/rules.ts'
import { ownContactsScope } from '#app/features/navigators/scope.ts'
import { ageOf, type ContactFacts } from '../rules.ts'

/** Midnight of the day it is in Japan, as the database keeps days. */
export const today = (): Date => new Date(tokyoDay(clock.now()))

/** All contacts of the reader's own, who was spoken to last first. There are never more than a thousand. */
export async function readContacts(actor: MemberActor): Promise<ContactFacts[]> {
  return db.navigatorContact.findMany({
    where: ownContactsScope(actor),
    orderBy: [{ lastContactOn: 'desc' }, { id: 'asc' }],
    omit: { navigatorParticipantId: true, createdAt: true },
  })
}

/** A contact as a page shows it. */
export const toShownContact = ({ lastContactOn, ...contact }: ContactFacts, day: Date) => ({
  ...contact,
  buys: [...contact.buys],
  sells: [...contact.sells],
  lastContactOn: tokyoDay(lastContactOn),
  freshness: freshnessOf(lastContactOn, day),
  age: ageOf(lastContactOn, day),
})

export type ShownContact = ReturnType<typeof toShownContact>
