import { type DraftMarks, keepable, markOf } from './draft-marks.ts'
import type { RawFields } from './draft-values.ts'

/** Under this key a working copy keeps a second text of a field, written at the same time elsewhere, until someone chooses. */
export const otherKey = (key: string): string => `other:${key}`

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((entry, index) => entry === b[index])

export interface DraftMerge {
  fields: RawFields
  /** Fields changed both here and elsewhere: both texts are kept. */
  conflicts: string[]
  /** Fields changed elsewhere only: the form that was sent shows an older text. */
  elsewhere: string[]
  isChanged: boolean
}

/**
 * Puts what a form sent into a working copy that may have changed since the form was filled.
 * @param base what the form knew; a field it says nothing of is taken as typed
 */
export function mergeDraft(stored: RawFields, sent: RawFields, base: DraftMarks): DraftMerge {
  const merge: DraftMerge = { fields: { ...stored }, conflicts: [], elsewhere: [], isChanged: false }
  for (const [key, given] of Object.entries(sent)) {
    const typed = keepable(given)
    const kept = stored[key] ?? []
    if (same(typed, kept)) continue
    const known = Object.hasOwn(base, key) ? base[key]! : [markOf(kept)]
    const isFresh = known.includes(markOf(kept))
    if (!isFresh && known[0] === markOf(typed)) {
      merge.elsewhere.push(key)
      continue
    }
    if (!isFresh) merge.conflicts.push(key)
    merge.fields[isFresh ? key : otherKey(key)] = typed
    merge.isChanged = true
  }
  return merge
}

/** Fields of which two texts wait for a choice, with the second one. */
export const openConflicts = (keys: readonly string[], stored: RawFields): { key: string; other: string[] }[] =>
  keys.flatMap((key) => {
    const other = stored[otherKey(key)]
    return other && !same(other, stored[key] ?? []) ? [{ key, other }] : []
  })

/** Ends a conflict: one text stays, the other goes. */
export function chooseText(stored: RawFields, key: string, which: 'kept' | 'other'): RawFields {
  const { [otherKey(key)]: other, ...rest } = stored
  return which === 'other' && other ? { ...rest, [key]: other } : rest
}
