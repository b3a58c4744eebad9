/** A list with one entry a place further up or down; the list as it was at either end, or without the entry. */
export function moveInList<T>(list: readonly T[], entry: T, direction: 'up' | 'down'): T[] {
  const from = list.indexOf(entry)
  const to = direction === 'up' ? from - 1 : from + 1
  if (from < 0 || to < 0 || to >= list.length) return [...list]
  const moved = [...list]
  moved.splice(to, 0, ...moved.splice(from, 1))
  return moved
}
