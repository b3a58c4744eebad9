import { addDays } from '#app/platform/day.ts'
import { INSPECTION_DAYS, PAYMENT_DAYS } from './limits.ts'

/** A milestone as an order proposes it. Days in Japan. */
export interface Part {
  title: string
  /** Without tax. */
  workYen: number
  deliverOn: string
  payBy: string
}

/** The day on which the inspection ends: what is delivered on time counts as accepted then. */
export const inspectedBy = (deliverOn: string): string => addDays(deliverOn, INSPECTION_DAYS)

/** What is wrong with the day of payment, as a form error: never before the inspection ends, never later than the law allows. */
export function payByFault({ deliverOn, payBy }: Pick<Part, 'deliverOn' | 'payBy'>): string | undefined {
  const last = addDays(deliverOn, PAYMENT_DAYS)
  if (payBy > last) return `pay_too_late?last=${last}`
  const first = inspectedBy(deliverOn)
  return payBy < first ? `pay_before_inspection?first=${first}` : undefined
}

export const totalOf = (parts: readonly Pick<Part, 'workYen'>[]): number =>
  parts.reduce((sum, { workYen }) => sum + workYen, 0)

/** The tenth of the month after a payment: income tax withheld from it is due (Income Tax Act, art. 204). @param day `2026-11-24` */
export function withheldDueOn(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return month === 12 ? `${year + 1}-01-10` : `${year}-${String(month + 1).padStart(2, '0')}-10`
}
