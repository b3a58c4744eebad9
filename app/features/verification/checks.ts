import { CheckKind, type CheckStatus } from '#prisma/generated/enums.ts'
import { DAY_MS } from '#app/platform/clock.ts'

export const checkKinds: readonly CheckKind[] = Object.values(CheckKind)

/** Time before its end in which a check's end is announced. */
export const REMIND_BEFORE_MS = 30 * DAY_MS

export interface CheckRow {
  kind: CheckKind
  status: CheckStatus
  checkedAt: Date
  validUntil: Date | null
}

/** What a participant has given, which decides what there is to check. */
export interface CheckedFacts {
  hasCorporateNumber: boolean
  /** When the newest document was handed in; null without documents. */
  lastDocumentAt: Date | null
}

export type Standing = CheckStatus | 'expired'

export interface CheckStanding<R extends CheckRow = CheckRow> {
  kind: CheckKind
  /** Identity and screening always; the number when there is one; documents when some were handed in. */
  isRequired: boolean
  standing: Standing
  isExpiring: boolean
  /** The row that counts: the newest of its kind. */
  latest: R | undefined
}

const isPast = (end: Date | null, now: Date): boolean => end !== null && end <= now

function standingOf(latest: CheckRow | undefined, { lastDocumentAt }: CheckedFacts, now: Date): Standing {
  if (!latest) return 'open'
  // What was handed in since has not been looked at.
  if (latest.kind === 'documents' && lastDocumentAt && lastDocumentAt > latest.checkedAt) return 'open'
  return latest.status === 'passed' && isPast(latest.validUntil, now) ? 'expired' : latest.status
}

/** Where each kind of check stands. @param checks in any order */
export function checkStandings<R extends CheckRow>(
  checks: readonly R[],
  facts: CheckedFacts,
  now: Date,
): CheckStanding<R>[] {
  const isRequired: Record<CheckKind, boolean> = {
    identity: true,
    screening: true,
    corporate_number: facts.hasCorporateNumber,
    documents: facts.lastDocumentAt !== null,
  }
  return checkKinds.map((kind) => {
    const ofKind = checks.filter((check) => check.kind === kind)
    const latest = ofKind.reduce<R | undefined>(
      (newest, check) => (newest && newest.checkedAt >= check.checkedAt ? newest : check),
      undefined,
    )
    const standing = standingOf(latest, facts, now)
    const end = latest?.validUntil ?? null
    const isExpiring = standing === 'passed' && isPast(end, new Date(now.getTime() + REMIND_BEFORE_MS))
    return { kind, isRequired: isRequired[kind], standing, isExpiring, latest }
  })
}

/** What must still be checked before the operator can vouch. */
export const missingChecks = (standings: readonly CheckStanding[]): CheckKind[] =>
  standings.filter(({ isRequired, standing }) => isRequired && standing !== 'passed').map(({ kind }) => kind)
