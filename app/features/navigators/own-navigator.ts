import { type Actor, navigatorIds } from '#app/platform/actor.ts'
import { AppError } from '#app/platform/errors/app-error.ts'

/** The appointment an actor writes for; a member of several navigators writes for the first. @throws AppError request.forbidden */
export function ownNavigatorId(actor: Actor): string {
  const [id] = navigatorIds(actor)
  if (id === undefined) throw new AppError('request.forbidden')
  return id
}
