import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { checkStandings } from '../checks.ts'

/** Where the checks of a participant stand at this moment. */
export async function readChecks({ tx, now }: CommandContext, participantId: string) {
  const all = systemScope('the operator checks every participant')
  const [participant, checks, lastDocument] = [
    await tx.participant.findUniqueOrThrow({ where: { id: participantId }, select: { corporateNumber: true } }),
    await tx.verificationCheck.findMany({ where: { participantId } }),
    await tx.verificationDocument.findFirst({
      where: { participantId, ...all },
      orderBy: { uploadedAt: 'desc' },
      select: { uploadedAt: true },
    }),
  ]
  const facts = {
    hasCorporateNumber: participant.corporateNumber !== null,
    lastDocumentAt: lastDocument?.uploadedAt ?? null,
  }
  return checkStandings(checks, facts, now)
}
