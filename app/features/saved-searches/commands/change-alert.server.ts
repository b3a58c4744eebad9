import type { Actor } from '#app/platform/actor.ts'
import { runCommand } from '#app/platform/command.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { type MailPace, nextDue } from '#app/platform/mail-pace.ts'
import { searchOwnScope } from '../scope.ts'

/** Says how often a search is mailed. Turned on again it tells what is new from then on. @throws AppError saved_search.not_found */
export async function changeAlert(actor: Actor, input: { searchId: string; alert: MailPace }): Promise<void> {
  const { searchId, alert } = input
  await runCommand(actor, 'search:save', async ({ tx, now }) => {
    const own = { id: searchId, ...searchOwnScope(actor) }
    const data = { alert, dueAt: nextDue(alert, now) }
    const off = await tx.savedSearch.updateMany({
      where: { ...own, alert: 'none' },
      data: { ...data, alertSince: now },
    })
    if (off.count > 0) return
    const on = await tx.savedSearch.updateMany({ where: own, data })
    if (on.count === 0) throw new AppError('saved_search.not_found')
  })
}
