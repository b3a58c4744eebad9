import type { MemberActor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import { writeSetting } from '#app/platform/settings/write-setting.server.ts'
import { readerPlan, readerService } from '../running-reader.server.ts'
import { readerSetting } from '../settings.ts'
import { queueTurns } from '../writes/queue-turns.server.ts'

/**
 * Switches the reader on or off and says who runs it. Another name is another recipient: consents given before count no more.
 * @throws AppError request.forbidden, reader.not_configured
 */
export async function changeReader(
  actor: MemberActor,
  change: { isOn: true; operatedBy: string } | { isOn: false },
): Promise<void> {
  await runCommand(actor, 'settings:change', async (ctx) => {
    if (!readerPlan()) throw new AppError('reader.not_configured')
    const before = await readSetting(ctx.tx, readerSetting)
    const value = { ...before, ...change }
    await writeSetting(ctx, readerSetting, value)
    const data = { from: JSON.stringify(before), to: JSON.stringify(value) }
    await ctx.record({ action: 'setting.changed', entityType: 'setting', entityId: readerSetting.key, data })
    const service = await readerService(ctx.tx)
    if (service) await queueTurns(ctx.tx, service, {}, ctx.now)
  })
}
