import { redirect } from '@remix-run/node'

/** To the sign-in page, which leads back to where the visitor wanted to go. */
export function redirectToSignIn(url: URL): Response {
  const target = `${url.pathname}${url.search}`
  return redirect(target === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ returnTo: target })}`)
}
