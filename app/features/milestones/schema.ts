import { z } from 'zod'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { cleanText, lineText, longText } from '#app/platform/form/text-schema.ts'
import { parseYen } from '#app/platform/money/parse-yen.ts'
import { readDay } from '#app/tracks/read-number.ts'
import { CONTENT_MAX, PART_MAX_YEN, PART_MIN_YEN, PARTS, PLACE_MAX, TITLE_MAX, WORDS_MAX } from './limits.ts'
import { type Part, payByFault } from './rules.ts'

const typed = z.string().max(200).optional()

type PartField = `${'title' | 'amount' | 'deliverOn' | 'payBy'}${(typeof PARTS)[number]}`
const partFields = Object.fromEntries(
  PARTS.flatMap((n) => [`title${n}`, `amount${n}`, `deliverOn${n}`, `payBy${n}`]).map((name) => [name, typed]),
) as Record<PartField, typeof typed>

type Parts = Partial<Record<PartField, string | undefined>>
type Faults = Partial<Record<PartField, string>>

function amountFault(amountYen: number | undefined): string | undefined {
  if (amountYen === undefined) return 'yen'
  if (amountYen > PART_MAX_YEN) return `too_large?max=${PART_MAX_YEN}`
  return amountYen < PART_MIN_YEN ? `too_small?min=${PART_MIN_YEN}` : undefined
}

const dayFault = (day: string | undefined): string | undefined =>
  day === undefined ? 'date' : day < tokyoDay(clock.now()) ? 'day_gone' : undefined

function titleFault(title: string): string | undefined {
  if (title === '') return 'required'
  return title.length > TITLE_MAX ? `too_long?max=${TITLE_MAX}` : undefined
}

/** The milestone typed in one row, or what is wrong with it; a row with nothing in it is none. */
function readPart(values: Parts, n: (typeof PARTS)[number]): { part?: Part; faults: Faults } {
  const text = (name: 'title' | 'amount' | 'deliverOn' | 'payBy') => cleanText(values[`${name}${n}`] ?? '')
  if (n > 1 && [text('title'), text('amount'), text('deliverOn'), text('payBy')].every((typed) => typed === ''))
    return { faults: {} }
  const [title, workYen] = [text('title').replace(/\s+/g, ' '), parseYen(text('amount'))]
  const [deliverOn, payBy] = [readDay(text('deliverOn')), readDay(text('payBy'))]
  const faults = {
    [`title${n}`]: titleFault(title),
    [`amount${n}`]: amountFault(workYen),
    [`deliverOn${n}`]: dayFault(deliverOn),
    [`payBy${n}`]: dayFault(payBy) ?? (deliverOn && payBy ? payByFault({ deliverOn, payBy }) : undefined),
  }
  const found = Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== undefined)) as Faults
  if (Object.keys(found).length > 0) return { faults: found }
  return { part: { title, workYen: workYen!, deliverOn: deliverOn!, payBy: payBy! }, faults: {} }
}

/** An order as the client drafts it: what, where, and up to six milestones. */
export const orderSchema = z
  .object({
    content: longText(CONTENT_MAX),
    place: lineText(PLACE_MAX),
    paysSalaries: z.enum(['yes', 'no']).optional(),
  })
  .extend(partFields)
  .transform(({ content, place, paysSalaries, ...values }, context) => {
    const rows = PARTS.map((n) => readPart(values, n))
    for (const { faults } of rows)
      for (const [name, message] of Object.entries(faults)) context.addIssue({ code: 'custom', path: [name], message })
    const parts = rows.flatMap(({ part }) => (part ? [part] : []))
    return { content, place, paysSalaries, parts }
  })
export type OrderInput = z.output<typeof orderSchema>

/** The designer accepts exactly the version that was shown, and says what it is where that is not known. */
export const acceptOrderSchema = z.object({
  orderId: z.uuid(),
  payeeForm: z.enum(['individual', 'corporation'], { error: 'choose_one' }).optional(),
})
export type AcceptOrderInput = z.output<typeof acceptOrderSchema>

export const wordsSchema = z.object({ words: longText(WORDS_MAX) })

/** A button without anything to fill in. */
export const pressSchema = z.object({})

const releasedWork = z
  .string()
  .max(40, { error: 'yen' })
  .transform((text, context) => {
    const value = parseYen(text)
    if (value !== undefined && value <= PART_MAX_YEN) return value
    context.addIssue({ code: 'custom', message: 'yen' })
    return z.NEVER
  })

/** What of the work, without tax, the payee gets, and why. */
export const decisionSchema = z.object({ disputeId: z.uuid(), releasedWork, words: longText(WORDS_MAX) })
export type DecisionInput = z.output<typeof decisionSchema>
