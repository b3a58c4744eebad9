import type { DocumentKind } from '#prisma/generated/enums.ts'
import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { BilledCharge, Refunded } from '../billed-charge.ts'
import type { DocumentContent } from '../document.ts'
import { RETURN_INVOICE_FROM_YEN, taxOfRefund } from '../rules.ts'
import { spellDay } from './spell-day.server.ts'

/** What a draft leaves to the moment of issue: number, day, who issues it, to whom. */
export type DocumentDraft = Pick<
  DocumentContent,
  'title' | 'sentence' | 'totalLabel' | 'facts' | 'lines' | 'isWithTax' | 'taxes' | 'deductions' | 'totalYen' | 'notes'
> & {
  kind: DocumentKind
  cause: string
  chargeId: string | null
  /** Whose document it is, where it is not the operator's. */
  issuedBy?: { participantId: string; name: string }
}

/** Documents are Japanese for everybody: the tax law's reader is. */
const { t, dynamic } = translatorFor('ja')

const subjects = [
  'contract_fee',
  'retainer',
  'valuation',
  'platform_fee',
  'expert_visit',
  'exhibition_place',
  'milestone',
  'trial_price',
]
const namedLines = ['minimum', 'waiver', 'too_small', 'visit', 'travel', 'place']
const taxLines = ['tax', 'tax_within']
const TAX_PERCENT = 10

const percentOf = ({ lines }: BilledCharge['quote']): number => {
  const percent = lines.find(({ kind }) => taxLines.includes(kind))?.data['percent']
  return typeof percent === 'number' ? percent : TAX_PERCENT
}

/** What the charge is for, in words everybody may read: no names of deals, listings or counterparts. */
function subjectOf({ quote: { kind, track } }: BilledCharge): string {
  const name = dynamic(`invoices.paper.subjects.${subjects.includes(kind) ? kind : 'other'}`)
  return track ? t('invoices.paper.subjectOfTrack', { name, track: dynamic(`tracks.${track}.name`) }) : name
}

const wordsOf = ({ percent, travelYen, attendance, size }: Record<string, unknown>) => ({
  percent: Number(percent ?? 0),
  travel: Number(travelYen ?? 0).toLocaleString('en-US'),
  attendance: attendance ? dynamic(`fees.attendances.${String(attendance)}`) : '',
  size: size ? dynamic(`fees.sizes.${String(size)}`) : '',
})

function lineText(charge: BilledCharge, { kind, data }: BilledCharge['quote']['lines'][number]): string {
  if (namedLines.includes(kind)) return dynamic(`invoices.paper.lines.${kind}`, wordsOf(data))
  const { percent, bandYen } = data
  const text = subjectOf(charge)
  if (typeof percent !== 'number' || typeof bandYen !== 'number') return text
  return t('invoices.paper.lines.share', { text, percent, amount: bandYen.toLocaleString('en-US') })
}

const linesOf = (charge: BilledCharge): DocumentContent['lines'] =>
  charge.quote.lines
    .filter(({ kind }) => !taxLines.includes(kind))
    .map((line) => ({ text: lineText(charge, line), percent: percentOf(charge.quote), amountYen: line.amountYen }))

/** Whether the amounts of the lines are with tax. */
const isWithTax = ({ quote }: BilledCharge): boolean => quote.lines.some(({ kind }) => kind === 'tax_within')

const wholeTax = ({ quote }: BilledCharge): DocumentContent['taxes'] => [
  { percent: percentOf(quote), netYen: quote.subtotalYen, taxYen: quote.taxYen },
]

type FactKey = 'heldOn' | 'subject' | 'tradedOn' | 'paidOn' | 'returnedOn' | 'originally' | 'invoice' | 'charge'

const fact = (label: FactKey, value: string) => ({
  label: t(`invoices.paper.facts.${label}`),
  value,
})

/** What is billed when a quote is frozen; a bank transfer is made against it. */
export const invoiceDraft = (charge: BilledCharge): DocumentDraft => ({
  kind: 'qualified_invoice',
  cause: `charge:${charge.id}:invoice`,
  chargeId: charge.id,
  title: t('invoices.kinds.qualified_invoice'),
  sentence: t('invoices.paper.invoiceSentence'),
  totalLabel: t('invoices.paper.invoiceTotal'),
  facts: [
    fact('subject', subjectOf(charge)),
    fact('tradedOn', spellDay(charge.quote.frozenOn)),
    fact('charge', charge.id),
  ],
  lines: linesOf(charge),
  ...(isWithTax(charge) ? { isWithTax: true } : {}),
  taxes: wholeTax(charge),
  totalYen: charge.quote.totalYen,
  notes: [t('invoices.paper.howToPay'), t('invoices.paper.taxOnce')],
})

/** That the whole was paid. */
export const receiptDraft = (charge: BilledCharge, paidOn: string): DocumentDraft => ({
  kind: 'receipt',
  cause: `charge:${charge.id}:receipt`,
  chargeId: charge.id,
  title: t('invoices.kinds.receipt'),
  sentence: t('invoices.paper.receiptSentence', { subject: subjectOf(charge) }),
  totalLabel: t('invoices.paper.receiptTotal'),
  facts: [fact('paidOn', spellDay(paidOn)), fact('charge', charge.id)],
  lines: linesOf(charge),
  ...(isWithTax(charge) ? { isWithTax: true } : {}),
  taxes: wholeTax(charge),
  totalYen: charge.quote.totalYen,
  notes: [t('invoices.paper.noStamp')],
})

/** That the price of somebody else's work was paid and is held for them. */
export const depositReceiptDraft = (charge: BilledCharge, paidOn: string): DocumentDraft => {
  const amountOf = (kind: string) => charge.quote.lines.find((line) => line.kind === kind)?.amountYen ?? 0
  const text = subjectOf(charge)
  const percent = percentOf(charge.quote)
  const withheldYen = amountOf('withheld')
  return {
    kind: 'deposit_receipt',
    cause: `charge:${charge.id}:deposit_receipt`,
    chargeId: charge.id,
    title: t('invoices.kinds.deposit_receipt'),
    sentence: t('invoices.paper.depositSentence', { subject: text }),
    totalLabel: t('invoices.paper.depositTotal'),
    facts: [fact('heldOn', spellDay(paidOn)), fact('charge', charge.id)],
    lines: [{ text, percent, amountYen: amountOf('work') }],
    taxes: [{ percent, netYen: amountOf('work'), taxYen: charge.quote.taxYen }],
    deductions: withheldYen < 0 ? [{ text: t('invoices.paper.lines.withheld'), amountYen: withheldYen }] : [],
    totalYen: charge.quote.totalYen,
    notes: [t('invoices.paper.notOurSale'), t('invoices.paper.noStamp')],
  }
}

/** That a part or the whole went back; undefined where the law asks for no document. */
export function returnInvoiceDraft(
  charge: BilledCharge,
  refund: Refunded,
  invoiceNumber: string,
): DocumentDraft | undefined {
  if (refund.amountYen < RETURN_INVOICE_FROM_YEN) return undefined
  const taxYen = taxOfRefund(charge.quote, refund)
  const netYen = refund.amountYen - taxYen
  const percent = percentOf(charge.quote)
  return {
    kind: 'return_invoice',
    cause: `refund:${refund.id}:return_invoice`,
    chargeId: charge.id,
    title: t('invoices.kinds.return_invoice'),
    sentence: t('invoices.paper.returnSentence'),
    totalLabel: t('invoices.paper.returnTotal'),
    facts: [
      fact('returnedOn', spellDay(refund.refundedOn)),
      fact('originally', spellDay(charge.quote.frozenOn)),
      fact('invoice', invoiceNumber),
      fact('charge', charge.id),
    ],
    lines: [{ text: t('invoices.paper.lines.returned', { text: subjectOf(charge) }), percent, amountYen: netYen }],
    taxes: [{ percent, netYen, taxYen }],
    totalYen: refund.amountYen,
    notes: [],
  }
}
