import { foldWidth } from '../../language/fold.ts'
import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'

/** Share of the tags of `self` that the other side has too, rare tags counting more. */
export function tagOverlap(weight: number): Criterion<'tag_overlap'> {
  return {
    key: 'tag_overlap',
    weight,
    value(self, other, context) {
      if (self.tags.length === 0 || other.tags.length === 0) return UNKNOWN
      const theirs = new Set(other.tags.map(foldWidth))
      const weightOf = (tags: readonly string[]): number =>
        tags.reduce((sum, tag) => sum + context.tags.idf(foldWidth(tag)), 0)
      const tags = self.tags.filter((tag) => theirs.has(foldWidth(tag)))
      if (tags.length === 0) return { value: 0 }
      return { value: weightOf(tags) / weightOf(self.tags), evidence: { kind: 'tags', tags } }
    },
  }
}
