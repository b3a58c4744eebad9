import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { nextDue } from '#app/platform/mail-pace.ts'
import { SAVED_MAX } from '../limits.ts'
import { queryOf, savedParams } from '../rules.ts'
import type { SaveInput } from '../schema.ts'
import { searchOwnScope } from '../scope.ts'

/**
 * Keeps a search; one that is kept already gets the new name and mails. No audit entry: what somebody looks for is
 * nobody's business.
 * @throws AppError saved_search.nothing, saved_search.too_many
 */
export async function saveSearch(actor: Actor, input: SaveInput): Promise<void> {
  if (actor.kind !== 'member') throw new AppError('request.sign_in_first')
  const { memberId } = actor
  const { name, alert } = input
  const params = savedParams(queryOf(input.params))
  if (params === '') throw new AppError('saved_search.nothing')
  await runCommand(actor, 'search:save', async ({ tx, now }) => {
    // One after the other for one member, so that two at once do not pass the limit.
    await tx.$queryRaw`SELECT 1 FROM "Member" WHERE "id" = ${memberId}::uuid FOR NO KEY UPDATE`
    const others = await tx.savedSearch.count({ where: { ...searchOwnScope(actor), NOT: { params } } })
    if (others >= SAVED_MAX) throw new AppError('saved_search.too_many', { params: { max: SAVED_MAX } })
    const kept = { name, alert, alertSince: now, dueAt: nextDue(alert, now) }
    await tx.savedSearch.upsert({
      where: { memberId_params: { memberId, params }, ...searchOwnScope(actor) },
      create: { memberId, params, createdAt: now, ...kept },
      update: kept,
    })
  })
}
