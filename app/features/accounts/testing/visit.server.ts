import { openSession, sessionHeader } from '#app/platform/session/session.server.ts'
import { clock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.server.ts'
import { someClient } from './mails.server.ts'

const ORIGIN = 'http://localhost:3000'

/** What a Set-Cookie header makes the browser send. */
export const cookieOf = (setCookie: string): string => setCookie.split(';')[0] ?? ''

/** The cookie of a browser in which the member has signed in just now, with a second factor. */
export async function cookieFor(memberId: string): Promise<string> {
  return cookieOf(await sessionHeader(await openSession(db, memberId, someClient(), clock.now(), clock.now())))
}

/** What a Remix loader gets. */
export function visit(
  path: string,
  { cookie = '', params = {} }: { cookie?: string; params?: Record<string, string> } = {},
) {
  return { request: new Request(`${ORIGIN}${path}`, { headers: { Cookie: cookie } }), params, context: {} }
}

/** What a Remix action gets; a form sent by a browser of its own. */
export function post(
  path: string,
  fields: Record<string, string>,
  { cookie = '', params = {} }: { cookie?: string; params?: Record<string, string> } = {},
) {
  const headers = { Cookie: cookie, 'x-musubi-address': someClient().ipAddress }
  return {
    request: new Request(`${ORIGIN}${path}`, { method: 'POST', headers, body: new URLSearchParams(fields) }),
    params,
    context: {},
  }
}

/** The response a loader or an action throws or gives. @throws when it is none */
export async function responseOf(answer: Promise<unknown>): Promise<Response> {
  const response = await answer.catch((thrown: unknown) => thrown)
  if (response instanceof Response) return response
  throw new Error('no response')
}
