import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import type { NoteInput } from '../schema.ts'
import { holdCase } from '../writes/hold-case.server.ts'

/** Notes something on a case, for its navigator and the operator. @throws AppError introduction.not_found */
export async function writeNote(actor: Actor, introductionId: string, { memo }: NoteInput): Promise<void> {
  await runCommand(actor, 'introduction:broker', async (ctx) => {
    const held = await holdCase(ctx, introductionId)
    await ctx.tx.caseNote.create({ data: { ...held, text: memo, writtenAt: ctx.now } })
    await ctx.record({ action: 'case.note_written', entityType: 'introduction', entityId: introductionId })
  })
}
