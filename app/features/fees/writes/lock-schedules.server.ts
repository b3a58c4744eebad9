import type { CommandContext } from '#app/platform/command.server.ts'

/** Fee schedules are changed one after the other, whoever changes them. */
export async function lockSchedules({ tx }: CommandContext): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('musubi.fee-schedules'))`
}
