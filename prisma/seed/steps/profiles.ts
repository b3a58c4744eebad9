import { foldName } from '#app/features/participants/fold-name.ts'
import { DAY_MS } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { type DemoProfile, demoProfiles } from '../demo-profiles.ts'
import type { DemoContext, DemoStep } from '../demo-step.ts'

const all = systemScope('laying down demo data')

async function addNavigatorRows({ contacts = [], conflicts = [] }: DemoProfile, id: string, now: Date) {
  const mine = { navigatorParticipantId: id }
  if ((await db.navigatorContact.count({ where: { ...mine, ...all } })) === 0)
    await db.navigatorContact.createMany({
      data: contacts.map(({ daysAgo, ...contact }) => ({
        ...mine,
        ...contact,
        lastContactOn: new Date(now.getTime() - daysAgo * DAY_MS),
        createdAt: now,
      })),
    })
  await db.navigatorConflict.createMany({
    data: conflicts.map(({ organisation, reason }) => ({
      ...mine,
      organisation,
      organisationFolded: foldName(organisation),
      reason,
      declaredAt: now,
    })),
    skipDuplicates: true,
  })
}

async function fill(profile: DemoProfile, now: Date): Promise<void> {
  const { externalId, columns, kind, pieces = [] } = profile
  const participant = await db.participant.findUniqueOrThrow({ where: { externalId }, select: { id: true } })
  const { id: participantId } = participant
  // What somebody has typed over the demo stays: only empty profiles are filled.
  if (columns) await db.participant.updateMany({ where: { id: participantId, nameKana: null }, data: columns })
  if (kind)
    await db.kindProfile.upsert({
      where: { participantId_kind: { participantId, kind: kind.kind } },
      create: { participantId, ...kind },
      update: {},
    })
  if ((await db.portfolioPiece.count({ where: { participantId } })) === 0)
    await db.portfolioPiece.createMany({
      data: pieces.map((piece, position) => ({ ...piece, participantId, position, createdAt: now })),
    })
  await addNavigatorRows(profile, participantId, now)
}

/** The demo participants' profiles in full. */
export const profiles: DemoStep = {
  key: 'profiles',
  async run({ now }: DemoContext) {
    for (const profile of demoProfiles) await fill(profile, now)
  },
}
