import type { CommandContext } from '#app/platform/command.server.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'

/** When a business leaves: what waits is taken back, and the words of all its applications go. What was decided stays. */
export async function endApplications({ tx, now }: CommandContext, participantId: string): Promise<void> {
  const ofBusiness = { participantId, ...systemScope('the participant leaves') }
  await tx.waiverApplication.updateMany({
    where: { ...ofBusiness, state: 'applied' },
    data: { state: 'withdrawn', withdrawnAt: now },
  })
  await tx.waiverApplication.updateMany({ where: ofBusiness, data: { note: '' } })
  await tx.waiverApplication.updateMany({ where: { ...ofBusiness, state: 'refused' }, data: { reason: '' } })
}
