/** Merges ranked lists rank by rank without repetition, then appends from `rest` up to `limit`. */
export function takeTurns<T>(lists: readonly (readonly T[])[], rest: readonly T[], limit: number): T[] {
  const taken = new Set<T>()
  const longest = Math.max(0, ...lists.map((list) => list.length))
  for (let rank = 0; rank < longest && taken.size < limit; rank += 1) {
    for (const list of lists) {
      const item = list[rank]
      if (item !== undefined && taken.size < limit) taken.add(item)
    }
  }
  for (const item of rest) if (taken.size < limit) taken.add(item)
  return [...taken]
}
