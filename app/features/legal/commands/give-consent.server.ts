import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { namesOf } from '../legal-texts.ts'
import { findActingPayer, missingConsent, type PaidSubject } from '../queries/get-needed-consent.server.ts'
import type { ConsentInput } from '../schema.ts'

/**
 * Keeps that a payer agrees to the terms and the refund rules of today, where that has not been said
 * before. Who does not act for the payer is not asked: what comes next refuses them.
 * @throws AppError legal.consent_needed; legal.changed when other versions were shown
 */
export async function giveConsent(
  actor: MemberActor,
  subject: PaidSubject,
  { agreed, shown }: ConsentInput,
): Promise<void> {
  await runCommand(actor, 'deal:read', async ({ tx, now, record }) => {
    const participantId = await findActingPayer(tx, actor, subject)
    const missing = participantId ? await missingConsent(tx, participantId, now) : []
    if (!participantId || missing.length === 0) return
    if (agreed !== 'on') throw new AppError('legal.consent_needed', { field: 'agreed' })
    if (shown !== namesOf(missing)) throw new AppError('legal.changed', { field: 'agreed' })
    const given = { participantId, memberId: actor.memberId, givenAt: now }
    await tx.legalConsent.createMany({
      data: missing.map(({ key, version }) => ({ ...given, documentKey: key, documentVersion: version })),
      // Two members who agree at the same moment: the first one's word counts.
      skipDuplicates: true,
    })
    const data = { versions: shown }
    await record({ action: 'legal.consent_given', entityType: 'participant', entityId: participantId, data })
  })
}
