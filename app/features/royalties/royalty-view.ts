import { tokyoDay } from '#app/platform/day.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import type { Prisma, RoyaltyAgreement, RoyaltyAudit, RoyaltyStatement } from '#prisma/generated/client.ts'
import type { RoyaltyAuditState } from '#prisma/generated/enums.ts'
import { type RoyaltyPeriodKey, type StatementStanding, standingOf } from './rules.ts'
import { dayOf } from './stored-periods.ts'

/** An agreement as pages show it. Days in Japan. */
export interface AgreementView {
  id: string
  by: ListingSide
  product: string
  rateBasisPoints: number
  firstDay: string
  lastDay: string
  period: RoyaltyPeriodKey
  statementDays: number
  paymentDays: number
  mayAudit: boolean
  isWithheld: boolean
  at: string
  agreedAt: string | null
  isEnded: boolean
  /** The end one side has asked for, or both have agreed on. */
  end: { on: string; askedBy: ListingSide } | null
}

export function agreementView(row: RoyaltyAgreement): AgreementView {
  const { id, product, rateBasisPoints, period, statementDays, paymentDays, mayAudit, endsOn, endAskedBy } = row
  return {
    ...{ id, product, rateBasisPoints, period, statementDays, paymentDays, mayAudit },
    by: row.proposedBy,
    firstDay: dayOf(row.firstDay),
    lastDay: dayOf(row.lastDay),
    isWithheld: row.withholder === 'client',
    at: row.createdAt.toISOString(),
    agreedAt: row.status === 'accepted' || row.status === 'ended' ? (row.answeredAt?.toISOString() ?? null) : null,
    isEnded: row.status === 'ended',
    end: endsOn && endAskedBy ? { on: dayOf(endsOn), askedBy: endAskedBy } : null,
  }
}

/** What was stated; none of it before it is sent. */
export interface StatedAmounts {
  salesYen: number
  pieces: number | null
  note: string
  royaltyYen: number
  taxYen: number
  withheldYen: number
  totalYen: number
  sentAt: string
}

/** A statement as both sides see it. */
export interface StatementView {
  id: string
  correctsId: string | null
  start: string
  end: string
  dueOn: string
  payBy: string
  standing: StatementStanding
  stated: StatedAmounts | null
}

function statedOf(row: RoyaltyStatement): StatedAmounts | null {
  if (!row.sentAt) return null
  const [royaltyYen, taxYen, withheldYen] = [row.royaltyYen, row.taxYen, row.withheldYen].map((sum) =>
    Number(sum ?? 0n),
  )
  return {
    salesYen: Number(row.salesYen ?? 0n),
    pieces: row.pieces,
    note: row.note,
    royaltyYen: royaltyYen!,
    taxYen: taxYen!,
    withheldYen: withheldYen!,
    totalYen: royaltyYen! + taxYen! - withheldYen!,
    sentAt: row.sentAt.toISOString(),
  }
}

export function statementView(row: RoyaltyStatement, now: Date): StatementView {
  const days = { start: dayOf(row.periodStart), end: dayOf(row.periodEnd), dueOn: dayOf(row.dueOn) }
  return {
    ...days,
    id: row.id,
    correctsId: row.correctsId,
    payBy: dayOf(row.payBy),
    standing: standingOf({ ...days, isSent: row.sentAt !== null }, tokyoDay(now)),
    stated: statedOf(row),
  }
}

export interface AuditView {
  id: string
  /** Of which period; null where it is about all. */
  period: { start: string; end: string; statementId: string } | null
  state: RoyaltyAuditState
  reason: string
  askedAt: string
  answer: string | null
  answeredAt: string | null
  calledBy: ListingSide | null
  calledAt: string | null
  closedAt: string | null
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null

export const auditView = (row: RoyaltyAudit, statements: readonly StatementView[]): AuditView => {
  const about = statements.find(({ id }) => id === row.statementId)
  return {
    id: row.id,
    period: about ? { start: about.start, end: about.end, statementId: about.id } : null,
    state: row.state,
    reason: row.reason,
    askedAt: row.askedAt.toISOString(),
    answer: row.answer,
    answeredAt: iso(row.answeredAt),
    calledBy: row.calledBy,
    calledAt: iso(row.calledAt),
    closedAt: iso(row.closedAt),
  }
}

/** The statements that are shown: a correction that is not sent is nobody's but the payer's. */
export const shownStatements = (isPayer: boolean): Prisma.RoyaltyStatementWhereInput =>
  isPayer ? {} : { OR: [{ correctsId: null }, { sentAt: { not: null } }] }

export const statementOrder = [
  { periodStart: 'asc' },
  { correctsId: { sort: 'asc', nulls: 'first' } },
  { sentAt: { sort: 'asc', nulls: 'last' } },
] satisfies Prisma.RoyaltyStatementOrderByWithRelationInput[]
