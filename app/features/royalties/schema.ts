import { z } from 'zod'
import { lineText, longText, optionalText } from '#app/platform/form/text-schema.ts'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import { yen } from '#app/platform/money/yen.ts'
import { anyDay, comingDay } from '#app/tracks/day-schema.ts'
import { listingSides } from '#app/tracks/track-definition.ts'
import { NOTE_MAX, PIECES_MAX, PRODUCT_MAX, REASON_MAX, SALES_MAX_YEN, YEARS_MAX } from './limits.ts'
import { lastDayWithin, readDays, readRate, royaltyPeriods } from './rules.ts'

/** Which side is meant, for a person who is a member of both firms. */
const side = z.enum(listingSides).optional()
const typed = (error: string) => z.string().max(40, { error })

/** What is typed, read by a function that knows when it cannot. */
const readBy = <T>(read: (text: string) => T | undefined, error: string) =>
  typed(error).transform((text, context) => {
    const value = read(text)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: error })
    return z.NEVER
  })

/** What each side says of itself where no company number does. */
const ownFacts = {
  payeeForm: z.enum(['individual', 'corporation'], { error: 'choose_one' }).optional(),
  paysSalaries: z.enum(['yes', 'no'], { error: 'choose_one' }).optional(),
}
export type OwnFacts = z.output<z.ZodObject<typeof ownFacts>>

export const proposeRoyaltySchema = z
  .object({
    product: lineText(PRODUCT_MAX),
    rate: readBy(readRate, 'rate'),
    firstDay: anyDay,
    lastDay: comingDay,
    period: z.enum(royaltyPeriods, { error: 'choose_one' }),
    statementDays: readBy(readDays, 'days_up_to_60'),
    paymentDays: readBy(readDays, 'days_up_to_60'),
    mayAudit: z
      .literal('on')
      .optional()
      .transform((ticked) => ticked === 'on'),
    side,
    ...ownFacts,
  })
  .superRefine(({ firstDay, lastDay, statementDays, paymentDays }, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (lastDay < firstDay) fault('lastDay', 'end_before_start')
    else if (lastDay > lastDayWithin(firstDay, YEARS_MAX)) fault('lastDay', `agreement_too_long?years=${YEARS_MAX}`)
    if (paymentDays < statementDays) fault('paymentDays', 'pay_before_statement')
  })
export type ProposeRoyaltyInput = z.output<typeof proposeRoyaltySchema>

/** Exactly the proposal that was shown. */
export const acceptRoyaltySchema = z.object({ agreementId: z.uuid(), side, ...ownFacts })
export type AcceptRoyaltyInput = z.output<typeof acceptRoyaltySchema>

export const askEndSchema = z.object({ agreementId: z.uuid(), endsOn: comingDay, side })
export type AskEndInput = z.output<typeof askEndSchema>

/** Exactly the day that was shown. */
export const agreeEndSchema = z.object({ agreementId: z.uuid(), endsOn: anyDay, side })
export type AgreeEndInput = z.output<typeof agreeEndSchema>

const sales = typed('yen').transform((text, context) => {
  const value = parseYen(text)
  if (value !== undefined && value <= SALES_MAX_YEN) return yen(value)
  context.addIssue({ code: 'custom', message: value === undefined ? 'yen' : `too_large?max=${SALES_MAX_YEN}` })
  return z.NEVER
})

/** Pieces sold, or nothing. */
const pieces = typed('whole_number')
  .transform((text, context) => {
    const digits = text.normalize('NFKC').replace(/[,\s]|個$/g, '')
    if (digits === '') return null
    const count = /^\d{1,9}$/.test(digits) ? Number(digits) : undefined
    if (count !== undefined && count <= PIECES_MAX) return count
    context.addIssue({ code: 'custom', message: 'whole_number' })
    return z.NEVER
  })
  .optional()

export const enterSalesSchema = z.object({ sales, pieces, note: optionalText(NOTE_MAX) })
export type EnterSalesInput = z.output<typeof enterSalesSchema>

/** Exactly the figures that were shown, known by when they were entered. */
export const sendStatementSchema = z.object({ seen: z.iso.datetime() })

/** A button without anything to fill in. */
export const pressSchema = z.object({})

/** Of one statement, or without it of all. */
export const askAuditSchema = z.object({
  agreementId: z.uuid(),
  statementId: z.union([z.uuid(), z.literal('').transform(() => undefined)]).optional(),
  reason: longText(REASON_MAX),
})
export type AskAuditInput = z.output<typeof askAuditSchema>

export const answerAuditSchema = z.object({ auditId: z.uuid(), answer: longText(REASON_MAX) })
export type AnswerAuditInput = z.output<typeof answerAuditSchema>

export const auditSchema = z.object({ auditId: z.uuid(), side })
export type AuditInput = z.output<typeof auditSchema>
