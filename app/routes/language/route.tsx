import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { safeRedirect } from '#app/platform/redirect.ts'
import { localeCookie } from '#app/platform/session/cookies.server.ts'

/** Keeps the chosen language and goes back to the page. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const locale = searchParams.get('to') === 'en' ? 'en' : 'ja'
  return redirect(safeRedirect(searchParams.get('returnTo')), {
    headers: { 'Set-Cookie': await localeCookie().serialize(locale) },
  })
}
