import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'

/** How far the concepts of `self` (problems, materials, trades) are met by related ones of the other side. */
export function conceptRelation(weight: number): Criterion<'concept_relation'> {
  return {
    key: 'concept_relation',
    weight,
    value(self, other, context) {
      const value = context.concepts.relative(self, other)
      if (value === null) return UNKNOWN
      return {
        value,
        get evidence() {
          const link = context.concepts.strongestLink(self, other)
          if (!link) return undefined
          const { relation, isInverse } = link.relative
          return { kind: 'concept', from: link.from.form, to: link.to.form, relation, isInverse } as const
        },
      }
    },
  }
}
