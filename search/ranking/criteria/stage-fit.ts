import type { Criterion } from '../criterion.ts'
import { UNKNOWN } from '../criterion.ts'
import { readStages, stageName } from '../stages.ts'

/** 1 when both speak of the same stage (idea, prototype, trial, market); a third less with every stage between them. */
export function stageFit(weight: number): Criterion<'stage_fit'> {
  return {
    key: 'stage_fit',
    weight,
    isDetail: true,
    value(self, other) {
      const mine = readStages(self)
      const theirs = readStages(other)
      if (mine.length === 0 || theirs.length === 0) return UNKNOWN
      const shared = mine.find((stage) => theirs.includes(stage))
      if (shared !== undefined) return { value: 1, evidence: { kind: 'stage', stage: stageName(shared) } }
      const apart = Math.min(...mine.flatMap((one) => theirs.map((two) => Math.abs(one - two))))
      return { value: Math.max(0, 1 - apart / 3) }
    },
  }
}
