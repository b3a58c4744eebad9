import type { ParticipantKind, VerificationStatus } from '#prisma/generated/enums.ts'
import type { WaiverStanding } from '#app/features/fees/waiver.ts'
import type { WaiverRules } from '#app/tracks/succession/waiver.ts'

export const conditions = ['selling', 'in_tokyo', 'size', 'verified', 'two_years', 'not_used', 'first'] as const
export type Condition = (typeof conditions)[number]
/** `unknown`: nothing is known of it here. */
export const findings = ['met', 'unmet', 'unknown'] as const
export type Finding = (typeof findings)[number]
export type Findings = Record<Condition, Finding>

/** What is known of a business. */
export interface WaiverFacts {
  kinds: readonly ParticipantKind[]
  prefecture: string | null
  verificationStatus: VerificationStatus
  foundedYear: number | null
  /** Whether it has something on the side that pays: a listing that was handed in, or a deal. */
  isSelling: boolean
  standing: WaiverStanding
}

const when = (isMet: boolean): Finding => (isMet ? 'met' : 'unmet')

/** Only the year is known: in the year in between it depends on the month. */
function longEnough(foundedYear: number | null, today: string, years: number): Finding {
  if (foundedYear === null) return 'unknown'
  const passed = Number(today.slice(0, 4)) - foundedYear
  if (passed === years) return 'unknown'
  return when(passed > years)
}

/** @param today ISO date, Asia/Tokyo */
export function findingsOf(rules: WaiverRules, facts: WaiverFacts, today: string): Findings {
  const { standing } = facts
  return {
    selling: when(facts.isSelling),
    in_tokyo: facts.prefecture === null ? 'unknown' : when(facts.prefecture === rules.prefecture),
    size: when(facts.kinds.some((kind) => rules.kinds.includes(kind))),
    verified: when(facts.verificationStatus === 'verified'),
    two_years: longEnough(facts.foundedYear, today, rules.yearsOfBusiness),
    not_used: when(standing.is !== 'used'),
    first: when(standing.is === 'can_apply' || standing.is === 'refused'),
  }
}

/** Of what nobody knows here, the applicant's word counts only for how long it has been in business. */
const takenOnWord: readonly Condition[] = ['two_years']

const holds = (found: Findings, condition: Condition): boolean =>
  found[condition] === 'met' || (found[condition] === 'unknown' && takenOnWord.includes(condition))

export const isEligible = (found: Findings): boolean => conditions.every((condition) => holds(found, condition))

/** What has to hold when it is decided: the application itself waits, so that it is the first is not asked again. */
export const mayBeGranted = (found: Findings): boolean =>
  conditions.filter((condition) => condition !== 'first').every((condition) => holds(found, condition))
