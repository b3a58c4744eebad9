import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'
import { statements } from '../statements.ts'

/** How much of what `self` says it wants the other side says it gives. Unknown when one of them says no such thing. */
export function wishFit(weight: number): Criterion<'wish_fit'> {
  return {
    key: 'wish_fit',
    weight,
    value(self, other, context) {
      if (statements(self).wants === '' || statements(other).gives === '') return UNKNOWN
      return { value: context.wishes.relative(self, other) }
    },
  }
}
