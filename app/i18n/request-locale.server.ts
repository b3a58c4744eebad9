import type { Actor, Locale } from '#app/platform/actor.ts'
import { localeCookie } from '#app/platform/session/cookies.server.ts'

/** The language of an answer: chosen in this browser, else the member's own, else Japanese. */
export async function requestLocale(request: Request, actor: Actor): Promise<Locale> {
  const chosen: unknown = await localeCookie().parse(request.headers.get('Cookie'))
  if (chosen === 'ja' || chosen === 'en') return chosen
  return actor.kind === 'member' ? actor.locale : 'ja'
}
