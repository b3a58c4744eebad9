/** By what the list of navigators can be put in order; the first unless chosen. */
export const workloadSorts = ['load', 'oldest', 'answer', 'refused', 'accepted', 'closings', 'name'] as const
export type WorkloadSort = (typeof workloadSorts)[number]

/** The order asked for in the address. */
export function workloadSort(url: URL): WorkloadSort {
  const asked = url.searchParams.get('sort')
  return workloadSorts.find((sort) => sort === asked) ?? 'load'
}
