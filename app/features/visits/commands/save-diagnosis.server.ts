import { ownNavigatorId } from '#app/features/navigators/own-navigator.ts'
import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { diagnosisForm, FORM_VERSION } from '../diagnosis.ts'
import type { DiagnosisInput } from '../schema.ts'
import { requireMember } from './plan-visit.server.ts'

/** Keeps what was answered; the ones before it stay as they are. @returns the diagnosis' id @throws AppError participant.not_found */
export async function saveDiagnosis(actor: Actor, participantId: string, input: DiagnosisInput): Promise<string> {
  return runCommand(actor, 'introduction:broker', async (ctx) => {
    await requireMember(ctx, participantId)
    const { tx, now, record } = ctx
    const questions = diagnosisForm().flatMap((group) => group.questions)
    const { id } = await tx.diagnosis.create({
      data: {
        navigatorParticipantId: ownNavigatorId(actor),
        participantId,
        formVersion: FORM_VERSION,
        answers: Object.fromEntries(questions.map((question) => [question, input[question] ?? 'unknown'])),
        note: input.note ?? '',
        madeOn: new Date(input.madeOn),
        createdAt: now,
      },
      select: { id: true },
    })
    await record({ action: 'diagnosis.made', entityType: 'participant', entityId: participantId })
    return id
  })
}
