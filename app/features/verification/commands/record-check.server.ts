import type { Actor } from '#app/platform/actor.ts'
import { DAY_MS } from '#app/platform/clock.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import type { RecordCheckInput } from '../schema.ts'
import { writeCheck } from '../writes/write-check.server.ts'

/** The first moment after a day in Japan. */
const endOf = (day: string): Date => new Date(new Date(`${day}T00:00:00+09:00`).getTime() + DAY_MS)

/**
 * Records how the operator found one kind of check. It changes nothing about the participant's standing.
 * @throws AppError participant.not_found, participant.wrong_state when the profile was edited since it was looked at,
 * verification.already_past for a validity that has ended
 */
export async function recordCheck(actor: Actor, input: RecordCheckInput): Promise<void> {
  await runCommand(actor, 'participant:verify', async (ctx) => {
    const { participantId, seenUpdatedAt, validUntil: day, ...check } = input
    // Whoever vouches in the same moment has been first or will see this check.
    await ctx.tx.$executeRaw`SELECT 1 FROM "Participant" WHERE "id" = ${participantId}::uuid FOR UPDATE`
    const row = await ctx.tx.participant.findFirst({
      where: { id: participantId, ...systemScope('the operator checks every participant') },
      select: { updatedAt: true },
    })
    if (!row) throw new AppError('participant.not_found')
    if (row.updatedAt.toISOString() !== seenUpdatedAt) throw new AppError('participant.wrong_state')
    const validUntil = day === undefined || check.status !== 'passed' ? null : endOf(day)
    if (validUntil && validUntil <= ctx.now) throw new AppError('verification.already_past', { field: 'validUntil' })
    await writeCheck(ctx, { participantId, ...check, validUntil })
  })
}
