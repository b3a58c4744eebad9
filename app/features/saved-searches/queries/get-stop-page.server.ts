import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { stopLink } from '../stop-link.server.ts'

/**
 * Whether the mails of a link still come. Says nothing else: whoever holds a mail may not be its reader.
 * @throws AppError saved_search.bad_link
 */
export async function getStopPage(token: string): Promise<{ isOn: boolean }> {
  const id = stopLink.read(token)
  if (id === undefined) throw new AppError('saved_search.bad_link')
  const search = await db.savedSearch.findFirst({
    where: { id, ...systemScope('the signed link names it') },
    select: { alert: true },
  })
  return { isOn: search !== null && search.alert !== 'none' }
}
