import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'

/** Whether the other side is of a kind (of party, or of transfer) that `self` accepts. */
export function kindFit(weight: number): Criterion<'kind_fit'> {
  return {
    key: 'kind_fit',
    weight,
    isDetail: true,
    isWish: true,
    value(self, other) {
      if (!self.acceptedKinds || other.kind === undefined) return UNKNOWN
      if (!self.acceptedKinds.includes(other.kind)) return { value: 0 }
      return { value: 1, evidence: { kind: 'label', label: other.kind } }
    },
  }
}
