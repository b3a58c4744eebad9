import { redirect } from '@remix-run/node'
import { safeRedirect } from '../redirect.ts'
import { noticeCookie } from '../session/cookies.server.ts'

/** Redirects after a form; the next page shows the notice with this text key (i18n `notices`) once. */
export async function redirectWithNotice(to: string, noticeKey: string, headers: HeadersInit = {}): Promise<Response> {
  const all = new Headers(headers)
  all.append('Set-Cookie', await noticeCookie().serialize(noticeKey))
  return redirect(safeRedirect(to), { headers: all })
}

/** The waiting notice of this browser and the header that clears it. */
export async function readNotice(request: Request): Promise<{ key: string; clear: string } | undefined> {
  const key: unknown = await noticeCookie().parse(request.headers.get('Cookie'))
  if (typeof key !== 'string' || key === '') return undefined
  return { key, clear: await noticeCookie().serialize('', { maxAge: 0 }) }
}
