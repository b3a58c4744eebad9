import { readConditions } from '../conditions.ts'
import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'
import { readConcepts, readGiven } from '../reading.ts'

/**
 * Conditions in the words of a listing: 0 when the other side offers what `self` refuses, 1 when it says what `self`
 * demands. A side that does not speak of it is not judged.
 */
export function conditionFit(weight: number): Criterion<'condition_fit'> {
  return {
    key: 'condition_fit',
    weight,
    isDetail: true,
    isWish: true,
    value(self, other) {
      const { required, refused } = readConditions(self)
      const given = readGiven(other)
      if ([...refused.keys()].some((id) => given.has(id))) return { value: 0 }
      const said = readConcepts(other)
      const met = [...required.values()].find(({ id }) => said.has(id))
      if (!met) return UNKNOWN
      return { value: 1, evidence: { kind: 'wish', want: met.form, give: said.get(met.id)?.form ?? met.form } }
    },
  }
}
