import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { ownCasesScope } from '../scope.ts'
import { holdCase } from '../writes/hold-case.server.ts'

async function finish(ctx: CommandContext, introductionId: string, which: { id?: string }): Promise<void> {
  await holdCase(ctx, introductionId)
  const { count } = await ctx.tx.caseStep.updateMany({
    where: { ...which, introductionId, endedAt: null, introduction: ownCasesScope(ctx.actor) },
    data: { endedAt: ctx.now, endedAs: 'done' },
  })
  if (count !== 1) throw new AppError('case.no_such_step')
  await ctx.record({ action: 'case.step_done', entityType: 'introduction', entityId: introductionId })
}

/**
 * The step that was shown is done. Of two who press at once one wins.
 * @throws AppError introduction.not_found, case.no_such_step when it is done already or another has taken its place
 */
export const finishStep = (actor: Actor, introductionId: string, stepId: string): Promise<void> =>
  runCommand(actor, 'introduction:broker', (ctx) => finish(ctx, introductionId, { id: stepId }))

/** The same for whichever step is open on the case. @throws AppError introduction.not_found, case.no_such_step */
export const finishOpenStep = (actor: Actor, introductionId: string): Promise<void> =>
  runCommand(actor, 'introduction:broker', (ctx) => finish(ctx, introductionId, {}))
