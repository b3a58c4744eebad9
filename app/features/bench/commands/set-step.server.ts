import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import type { StepInput } from '../schema.ts'
import { ownCasesScope } from '../scope.ts'
import { holdCase } from '../writes/hold-case.server.ts'

/**
 * Says what is to be done next on a case, and by when; the step before it stays as replaced.
 * @throws AppError introduction.not_found, request.conflict when somebody else has set one at the same moment
 */
export async function setStep(actor: Actor, introductionId: string, { step, dueOn }: StepInput): Promise<void> {
  await runCommand(actor, 'introduction:broker', async (ctx) => {
    const held = await holdCase(ctx, introductionId)
    await ctx.tx.caseStep.updateMany({
      where: { introductionId, endedAt: null, introduction: ownCasesScope(actor) },
      data: { endedAt: ctx.now, endedAs: 'replaced' },
    })
    await ctx.tx.caseStep.create({ data: { ...held, text: step, dueOn: new Date(dueOn), setAt: ctx.now } })
    await ctx.record({ action: 'case.step_set', entityType: 'introduction', entityId: introductionId })
  })
}
