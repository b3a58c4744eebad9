/** The `page` of an address; 1 for anything that is no page number up to 10,000. */
export function pageNumber(url: URL): number {
  const page = Number(url.searchParams.get('page') ?? '1')
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
