import { forgetCases } from '#app/features/bench/writes/forget-cases.server.ts'
import { forgetReadings } from '#app/features/readings/writes/forget-readings.server.ts'
import type { CommandContext } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { findObstacles } from '../queries/find-obstacles.server.ts'
import { hasKeptPapers, isFree, type KeptPapers, retainUntil } from '../rules.ts'
import { endApplications } from '#app/features/waivers/writes/end-applications.server.ts'
import { emptyListings } from './empty-listings.server.ts'
import { endOpenIntroductions } from './end-open-introductions.server.ts'

const scope = systemScope('the participant leaves')

/** What stands in a column for a name that has been emptied. */
const NO_NAME = '—'

async function keptPapers({ tx }: CommandContext, id: string): Promise<KeptPapers> {
  return {
    signatures: await tx.ndaSignature.count({ where: { AND: [{ participantId: id }, scope] } }),
    charges: await tx.charge.count({ where: { AND: [{ payerParticipantId: id }, scope] } }),
    deals: await tx.deal.count({
      where: { AND: [{ OR: [{ offerParticipantId: id }, { needParticipantId: id }] }, scope] },
    }),
  }
}

async function dropRows({ tx, now }: CommandContext, participantId: string): Promise<void> {
  await tx.portfolioPiece.deleteMany({ where: { participantId } })
  await tx.kindProfile.deleteMany({ where: { participantId } })
  await tx.verificationDocument.deleteMany({ where: { AND: [{ participantId }, scope] } })
  await tx.verificationCheck.updateMany({ where: { participantId }, data: { note: '' } })
  await tx.invitation.deleteMany({ where: { participantId } })
  await tx.readerConsent.deleteMany({ where: { AND: [{ participantId }, scope] } })
  // After the consent, as when it is taken back.
  await forgetReadings(tx, participantId)
  // Takes contacts, conflicts and quick replies along.
  await tx.visit.deleteMany({ where: { AND: [{ participantId }, scope] } })
  // What was asked for in words; what was billed stays with its bill.
  await tx.expertVisit.deleteMany({
    where: { AND: [{ participantId, state: { in: ['asked', 'declined', 'withdrawn'] } }, scope] },
  })
  await tx.expertVisit.updateMany({
    where: { AND: [{ participantId }, scope] },
    data: { topic: '', wantedDays: '', place: '' },
  })
  await tx.diagnosis.deleteMany({ where: { AND: [{ participantId }, scope] } })
  await tx.navigatorTask.deleteMany({ where: { AND: [{ participantId }, scope] } })
  // Takes contacts, conflicts, visits, diagnoses and tasks along.
  await tx.navigator.deleteMany({ where: { participantId } })
  await forgetCases(tx, participantId)
  await tx.importBatch.deleteMany({ where: { AND: [{ participantId }, scope] } })
  await tx.referrerClient.updateMany({
    where: { OR: [{ referrerParticipantId: participantId }, { clientParticipantId: participantId }], endedAt: null },
    data: { endedAt: now, endReason: 'participant_left' },
  })
}

/** Who stood in signed papers stays named there, for as long as the papers must be kept. */
async function emptyProfile({ tx, now }: CommandContext, id: string, isKept: boolean): Promise<void> {
  await tx.participant.update({
    where: { id },
    data: {
      ...(isKept ? {} : { name: NO_NAME, corporateNumber: null, invoiceNumber: null, kinds: [] }),
      nameKana: null,
      invoiceNote: null,
      foundedYear: null,
      capitalYen: null,
      annualSalesYen: null,
      logoImageId: null,
      industry: null,
      prefecture: null,
      municipality: null,
      employees: null,
      website: null,
      description: '',
      verificationStatus: 'unverified',
      verifiedAt: null,
      verificationNote: null,
      externalId: null,
      deletedAt: now,
      retainUntil: isKept ? retainUntil(now) : null,
    },
  })
}

/**
 * Ends a participant: its listings close, its profile is emptied, its people go. What is signed, billed and booked stays.
 * The caller holds the participant's row and has checked who asks.
 * @throws AppError own_data.not_free while a deal, a charge, an introduction it brokers or a client is left
 */
export async function emptyParticipant(ctx: CommandContext, participantId: string): Promise<void> {
  // First what could still become a deal, then the deals: whoever accepts in this moment either wins or finds it ended.
  await endOpenIntroductions(ctx, participantId)
  if (!isFree(await findObstacles(ctx.tx, participantId))) throw new AppError('own_data.not_free')
  await endApplications(ctx, participantId)
  const isKept = hasKeptPapers(await keptPapers(ctx, participantId))
  await dropRows(ctx, participantId)
  await emptyListings(ctx, participantId)
  await emptyProfile(ctx, participantId, isKept)
  await ctx.tx.membership.deleteMany({ where: { participantId } })
  await ctx.record({
    action: 'participant.left',
    entityType: 'participant',
    entityId: participantId,
    data: { isKept },
  })
  await ctx.emit('participant.changed', { participantId })
}
