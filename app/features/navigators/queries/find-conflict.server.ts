import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { isSameOrganisation } from '../rules.ts'

/**
 * Whether a navigator has declared an interest in one of these participants.
 * @param reader the database, or the transaction of a command that must see it as it stands
 */
export async function hasConflict(
  reader: Pick<Tx, 'navigatorConflict' | 'participant'>,
  navigatorParticipantId: string,
  participantIds: readonly string[],
): Promise<boolean> {
  const declared = await reader.navigatorConflict.findMany({
    where: { navigatorParticipantId, ...systemScope('only whether one of them stands in the way') },
    select: { organisationFolded: true },
  })
  if (declared.length === 0) return false
  const participants = await reader.participant.findMany({
    where: { id: { in: [...participantIds] } },
    select: { name: true },
  })
  return participants.some(({ name }) =>
    declared.some(({ organisationFolded }) => isSameOrganisation(organisationFolded, name)),
  )
}
