import { tokyoDay } from '#app/platform/day.ts'
import type { RoyaltyAgreement } from '#prisma/generated/client.ts'
import { periodsOf } from './rules.ts'

/** A stored day: the time of a date column is midnight UTC. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

type Terms = Pick<RoyaltyAgreement, 'firstDay' | 'lastDay' | 'period' | 'statementDays' | 'paymentDays'>

/** The rows of an agreement's statements. @param lastDay where it ends before the agreed day */
export const statementRows = (terms: Terms, agreedAt: Date, lastDay: Date = terms.lastDay) =>
  periodsOf({
    firstDay: dayOf(terms.firstDay),
    lastDay: dayOf(lastDay),
    period: terms.period,
    statementDays: terms.statementDays,
    paymentDays: terms.paymentDays,
    agreedOn: tokyoDay(agreedAt),
  }).map(({ start, end, dueOn, payBy }) => ({
    periodStart: new Date(start),
    periodEnd: new Date(end),
    dueOn: new Date(dueOn),
    payBy: new Date(payBy),
  }))
