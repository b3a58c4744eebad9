import { autoApprovedTracks, listingDays, lookAlikesNeeded, reminderDays } from '#app/features/listings/settings.ts'
import {
  excludedGoods,
  productsAtOnce,
  programmeNavigators,
  supportMonths,
  visitsPerCompany,
} from '#app/features/navigators/settings.ts'
import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import type { Setting } from '#app/platform/settings/setting.ts'
import { writeSetting } from '#app/platform/settings/write-setting.server.ts'
import { readListingSettings, readProgrammeSettings } from '../queries/get-settings.server.ts'
import type { ListingSettingsInput, ProgrammeSettingsInput } from '../settings-schema.ts'

/** Writes what differs, with the old and the new value in the record. */
async function change<T>(ctx: CommandContext, setting: Setting<T>, value: T): Promise<void> {
  const [from, to] = [JSON.stringify(await readSetting(ctx.tx, setting)), JSON.stringify(value)]
  if (from === to) return
  await writeSetting(ctx, setting, value)
  await ctx.record({ action: 'setting.changed', entityType: 'setting', entityId: setting.key, data: { from, to } })
}

/**
 * Changes the settings of listings. They hold for what happens from now on: a term that runs is not shortened.
 * @throws AppError request.forbidden, settings.changed_elsewhere when somebody has changed them since they were read
 */
export async function changeSettings(actor: Actor, input: ListingSettingsInput): Promise<void> {
  await runCommand(actor, 'settings:change', async (ctx) => {
    await ctx.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('musubi.settings'))`
    const { seen } = await readListingSettings(ctx.tx)
    if (seen !== input.seen) throw new AppError('settings.changed_elsewhere')
    await change(ctx, autoApprovedTracks, input.autoApproved)
    await change(ctx, listingDays, input.days)
    await change(ctx, reminderDays, input.reminderDays)
    await change(ctx, lookAlikesNeeded, input.lookAlikesNeeded)
  })
}

/**
 * Changes the rules of the navigators' programme. What is being brokered goes on; a number of navigators below those there are ends no
 * appointment.
 * @throws AppError request.forbidden, settings.changed_elsewhere when somebody has changed them since they were read
 */
export async function changeProgramme(actor: Actor, input: ProgrammeSettingsInput): Promise<void> {
  await runCommand(actor, 'settings:change', async (ctx) => {
    await ctx.tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('musubi.settings'))`
    const { seen } = await readProgrammeSettings(ctx.tx)
    if (seen !== input.seen) throw new AppError('settings.changed_elsewhere')
    await change(ctx, supportMonths, input.supportMonths)
    await change(ctx, productsAtOnce, input.productsAtOnce)
    await change(ctx, excludedGoods, input.excludedGoods)
    await change(ctx, programmeNavigators, input.programmeNavigators)
    await change(ctx, visitsPerCompany, input.visitsPerCompany)
  })
}
