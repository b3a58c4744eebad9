import type { Actor } from '#app/platform/actor.ts'
import { type CommandContext, runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { encodeLineFaults } from '../line-faults.ts'
import { foldScreening } from '../fold-screening.ts'
import type { AddScreeningInput } from '../schema.ts'
import { readScreeningLines, type ScreeningLine } from '../screening-lines.ts'

const keyOf = (nameFolded: string, corporateNumber: string | null) => `${nameFolded}\n${corporateNumber ?? ''}`

/** Adds what is not on the list yet. @returns how many lines were new */
async function add({ tx, actor, now, record }: CommandContext, lines: readonly ScreeningLine[], source: string) {
  // One writer of the list at a time: two pastes of the same lines put them in once.
  await tx.$executeRaw`LOCK TABLE "ScreeningEntry" IN SHARE ROW EXCLUSIVE MODE`
  const folded = lines.map((line) => ({ ...line, nameFolded: foldScreening(line.name) }))
  const there = await tx.screeningEntry.findMany({
    where: { nameFolded: { in: folded.map(({ nameFolded }) => nameFolded) } },
    select: { nameFolded: true, corporateNumber: true },
  })
  const known = new Set(there.map((entry) => keyOf(entry.nameFolded, entry.corporateNumber)))
  const fresh = folded.filter(({ nameFolded, corporateNumber }) => {
    const key = keyOf(nameFolded, corporateNumber)
    return !known.has(key) && known.add(key)
  })
  const addedByMemberId = actor.kind === 'member' ? actor.memberId : null
  await tx.screeningEntry.createMany({
    data: fresh.map((line) => ({ ...line, source, addedByMemberId, addedAt: now })),
  })
  // Whom the list names stays out of the audit: it is read by people who may not read the list.
  await record({
    action: 'screening.added',
    entityType: 'screening',
    entityId: 'list',
    data: { count: fresh.length, known: folded.length - fresh.length },
  })
  return fresh.length
}

/** Puts one name on the list. @returns 1, or 0 when it is there already */
export const addScreening = (
  actor: Actor,
  { name, corporateNumber, reason, source }: AddScreeningInput,
): Promise<number> => {
  if (foldScreening(name) === '') throw new AppError('screening.no_name', { field: 'name' })
  return runCommand(actor, 'participant:verify', (ctx) =>
    add(ctx, [{ name, corporateNumber: corporateNumber ?? null, reason }], source),
  )
}

/**
 * Puts pasted lines on the list, all or none.
 * @returns how many were new and how many were there already
 * @throws AppError screening.bad_lines beside the field `lines`, with the numbers of the lines
 */
export async function importScreening(
  actor: Actor,
  { lines: pasted, source }: { lines: string; source: string },
): Promise<{ added: number; known: number }> {
  const { lines, faults } = readScreeningLines(pasted)
  if (faults.length > 0) throw new AppError('screening.bad_lines', { field: 'lines', params: encodeLineFaults(faults) })
  const added = await runCommand(actor, 'participant:verify', (ctx) => add(ctx, lines, source), { timeoutMs: 30_000 })
  return { added, known: lines.length - added }
}
