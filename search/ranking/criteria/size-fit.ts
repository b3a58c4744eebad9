import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'

/** 1 when the other side has a size `self` accepts; otherwise how near it comes to the missed end. */
export function sizeFit(weight: number): Criterion<'size_fit'> {
  return {
    key: 'size_fit',
    weight,
    isDetail: true,
    isWish: true,
    value(self, other) {
      const { employees } = other
      if (!self.acceptedEmployees || employees === null) return UNKNOWN
      const { min = 0, max = Infinity } = self.acceptedEmployees
      if (employees < min) return { value: employees / min }
      if (employees > max) return { value: max / employees }
      return { value: 1, evidence: { kind: 'size', employees } }
    },
  }
}
