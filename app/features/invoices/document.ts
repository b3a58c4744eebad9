import { z } from 'zod'
import type { DocumentKind } from '#prisma/generated/enums.ts'

const label = z.object({ label: z.string(), value: z.string() })

/** All that is printed on a document, in Japanese, as it was when it was issued. Amounts in whole yen. */
export const documentContent = z.object({
  title: z.string(),
  number: z.string(),
  version: z.number().int(),
  /** Days in Japan, `2026-04-01`. */
  issuedOn: z.string(),
  /** The day of a further version. */
  correctedOn: z.string().optional(),
  /** The operator; of a client who orders only the name is known. */
  issuer: z.object({
    name: z.string(),
    invoiceNumber: z.string(),
    address: z.string(),
    phone: z.string(),
  }),
  recipient: z.string(),
  sentence: z.string(),
  /** Heads the total. */
  totalLabel: z.string(),
  facts: z.array(label),
  lines: z.array(z.object({ text: z.string(), percent: z.number().int(), amountYen: z.number().int() })),
  /** The amounts of the lines are with tax; without it where nothing is said. */
  isWithTax: z.boolean().optional(),
  /** What the tax of a rate is computed from, once for the whole document. */
  taxes: z.array(
    z.object({ percent: z.number().int(), netYen: z.number().int(), taxYen: z.number().int().nonnegative() }),
  ),
  /** What is taken off after the tax, each below zero. */
  deductions: z.array(z.object({ text: z.string(), amountYen: z.number().int().negative() })).optional(),
  totalYen: z.number().int(),
  notes: z.array(z.string()),
})

export type DocumentContent = z.infer<typeof documentContent>

const prefixes: Record<DocumentKind, string> = {
  qualified_invoice: 'INV',
  receipt: 'RCT',
  return_invoice: 'RTN',
  deposit_receipt: 'DEP',
  order_form: 'ORD',
  payment_notice: 'PAY',
}

/** `INV-2026-000012`. A correction keeps the number. */
export const documentNumber = ({
  kind,
  year,
  sequence,
}: {
  kind: DocumentKind
  year: number
  sequence: number
}): string => `${prefixes[kind]}-${year}-${String(sequence).padStart(6, '0')}`
