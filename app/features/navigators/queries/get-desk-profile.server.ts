import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { industryGroups } from '#app/features/participants/profile-choices.ts'
import { ownNavigatorId } from '../own-navigator.ts'
import { freshnessOf } from '../rules.ts'
import { ownConflictsScope, ownContactsScope } from '../scope.ts'

/** A navigator's own standing: whom the navigator knows, for whom it may not broker, how much it takes on. */
export async function getDeskProfile(actor: MemberActor) {
  const participantId = ownNavigatorId(actor)
  const mine = { navigatorParticipantId: participantId }
  const [navigator, contacts, conflicts] = await Promise.all([
    db.navigator.findUniqueOrThrow({
      where: { participantId },
      select: { capacity: true, tracks: true, industries: true, participant: { select: { name: true } } },
    }),
    db.navigatorContact.findMany({
      where: { AND: [mine, ownContactsScope(actor)] },
      orderBy: [{ lastContactOn: 'desc' }, { id: 'asc' }],
      select: { id: true, industry: true, company: true, strength: true, lastContactOn: true },
    }),
    db.navigatorConflict.findMany({
      where: { AND: [mine, ownConflictsScope(actor)] },
      orderBy: { declaredAt: 'desc' },
      select: { id: true, organisation: true, reason: true, declaredAt: true },
    }),
  ])
  const now = clock.now()
  return {
    participantId,
    name: navigator.participant.name,
    capacity: navigator.capacity,
    tracks: navigator.tracks,
    today: tokyoDay(now),
    contacts: contacts.map(({ lastContactOn, ...contact }) => ({
      ...contact,
      lastContactOn: lastContactOn.toISOString(),
      freshness: freshnessOf(lastContactOn, now),
    })),
    conflicts: conflicts.map(({ declaredAt, ...conflict }) => ({ ...conflict, declaredAt: declaredAt.toISOString() })),
    choices: { industries: industryGroups(), prefectures: [] },
  }
}

export type DeskProfile = Awaited<ReturnType<typeof getDeskProfile>>
