import type { Rankable } from './rankable.ts'
import type { Concepts } from './reading.ts'
import { conceptsIn } from './reading.ts'
import { rememberReading } from './remember-reading.ts'
import { statements } from './statements.ts'

/** What a listing demands of its counterpart and what it will not have, as concepts. */
interface Conditions {
  readonly required: Concepts
  readonly refused: Concepts
}

const CLAUSE = /[^、,。！？!?\n]+/g
const REFUSAL =
  /不可|お断り|希望しません|希望しない|望みません|望まない|求めていません|求めません|受けません|受けられません|対応できません|対応していません|できかねます|ご遠慮|除く|除きます|以外は/
const DEMAND = /必須|条件|に限る|に限り|限ります|限定|のみ|厳守/

/** Reads the clauses that limit: a refusal names what is not wanted, a demand what must be there. */
export const readConditions = rememberReading((listing: Rankable): Conditions => {
  const clauses = statements(listing).constraints.match(CLAUSE) ?? []
  const ofKind = (kind: (clause: string) => boolean): Concepts => conceptsIn(clauses.filter(kind).join('\n'))
  return {
    required: ofKind((clause) => DEMAND.test(clause) && !REFUSAL.test(clause)),
    refused: ofKind((clause) => REFUSAL.test(clause)),
  }
})
