import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { tokyoDay } from '#app/platform/day.ts'
import type { CallInput } from '../schema.ts'
import { holdCase } from '../writes/hold-case.server.ts'

/** Of an earlier day nothing but the day is known: noon in Japan stands for it. */
const timeOf = (day: string, now: Date): Date => (day === tokyoDay(now) ? now : new Date(`${day}T12:00:00+09:00`))

/** Writes down that a side was called or met. @throws AppError introduction.not_found */
export async function logCall(
  actor: Actor,
  introductionId: string,
  { side, calledOn, outcome, words = '' }: CallInput,
): Promise<void> {
  await runCommand(actor, 'introduction:broker', async (ctx) => {
    const held = await holdCase(ctx, introductionId)
    await ctx.tx.caseCall.create({
      data: { ...held, side, outcome, words, calledAt: timeOf(calledOn, ctx.now), notedAt: ctx.now },
    })
    await ctx.record({
      action: 'case.call_logged',
      entityType: 'introduction',
      entityId: introductionId,
      data: { side, outcome },
    })
  })
}
