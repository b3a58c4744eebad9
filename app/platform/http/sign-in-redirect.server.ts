import { redirect } from '@remix-run/node'

function redirectBy(page: string, url: URL): Response {
  const target = `${url.pathname}${url.search}`
  return redirect(target === '/' ? page : `${page}?${new URLSearchParams({ returnTo: target })}`)
}

/** To the sign-in page, which leads back to where the visitor wanted to go. */
export const redirectToSignIn = (url: URL): Response => redirectBy('/sign-in', url)

/** To the page where the second factor is set up, for who may not go on without; it leads back, too. */
export const redirectToTwoStep = (url: URL): Response => redirectBy('/account/two-step', url)
