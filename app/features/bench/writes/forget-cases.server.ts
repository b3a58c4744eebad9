import type { Tx } from '#app/platform/db.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

const scope = systemScope('a participant leaves')

/** What navigators have noted about a participant that leaves goes; how its deals came out stays, without words. */
export async function forgetCases(tx: Tx, participantId: string): Promise<void> {
  const ofParty = { OR: [{ offerParticipantId: participantId }, { needParticipantId: participantId }] }
  const where = { AND: [{ introduction: ofParty }, scope] }
  await tx.caseNote.deleteMany({ where })
  await tx.caseCall.deleteMany({ where })
  await tx.caseStep.deleteMany({ where })
  await tx.brokeredOutcome.updateMany({ where, data: { note: '' } })
}
