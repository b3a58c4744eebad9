/**
 * Whether a request that changes something comes from a page of ours. Remix's own check leaves out
 * resource routes, so every non-GET request passes here first.
 * @param headers `sec-fetch-site` and `origin` as the browser sent them
 * @param ownOrigin scheme, host and port of this site
 */
export function isSameOrigin(
  method: string,
  headers: { secFetchSite: string | undefined; origin: string | undefined },
  ownOrigin: string,
): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(method)) return true
  if (headers.secFetchSite !== undefined)
    return headers.secFetchSite === 'same-origin' || headers.secFetchSite === 'none'
  return headers.origin === ownOrigin
}
