import { randomUUID } from 'node:crypto'
import { type MemberActor, referrerIds } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { CURRENT_CONSENT } from '../consent.ts'

/** The empty form for a client, with the key that makes it count once. */
export function getNewClient(actor: MemberActor) {
  const ids = referrerIds(actor)
  return {
    formKey: randomUUID(),
    referrers: actor.participants.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name })),
    consentVersion: CURRENT_CONSENT,
    today: tokyoDay(clock.now()),
  }
}
