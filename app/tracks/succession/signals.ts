import { defaultCriteria } from '#search/ranking/default-criteria.ts'
import type { Signals } from '../signals-type.ts'

/** What makes a match in this track. */
export const signals: Signals = defaultCriteria.succession
