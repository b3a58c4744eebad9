/** The page asked for in the address, from 1; the first for anything else. */
export function pageNumber(url: URL): number {
  const asked = url.searchParams.get('page') ?? ''
  return /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : 1
}
