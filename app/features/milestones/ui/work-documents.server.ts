import { translatorFor } from '#app/i18n/server-translator.server.ts'
import type { WithholdingDecision } from '#app/features/fees/rules-withholding.ts'
import type { DocumentDraft } from '#app/features/invoices/ui/charge-documents.server.ts'
import { spellDay } from '#app/features/invoices/ui/spell-day.server.ts'
import { consumptionTax } from '#app/platform/money/tax.ts'
import { yen } from '#app/platform/money/yen.ts'
import type { Milestone, WorkOrder } from '#prisma/generated/client.ts'
import { readParts } from '../order-parts.ts'
import { inspectedBy, type Part, totalOf } from '../rules.ts'
import type { ReleaseAmounts } from '../rules-price.ts'

/** Documents are Japanese for everybody: the law's reader is. */
const { t, dynamic } = translatorFor('ja')

const TAX_PERCENT = 10

interface Named {
  id: string
  name: string
}

type FactKey = 'client' | 'payee' | 'orderedOn' | 'content' | 'deliverOn' | 'place' | 'inspectedBy' | 'payBy' | 'method'

const fact = (key: FactKey, value: string) => ({ label: t(`milestones.paper.facts.${key}`), value })

const eachPart = (parts: readonly Part[], valueOf: (part: Part) => string): string =>
  parts.map((part, index) => t('milestones.paper.part', { number: index + 1, value: valueOf(part) })).join('\n')

/** A text of several lines as rows of its own, so that a long one goes over to the next page. */
function contentRows(content: string) {
  const [first = '', ...rest] = content.split('\n')
  return [fact('content', first), ...rest.map((value) => ({ label: '', value }))]
}

export interface AcceptedOrder {
  order: WorkOrder
  client: Named
  payee: Named
  withholding: WithholdingDecision
  /** Day in Japan. */
  orderedOn: string
}

/** The order with the eight items of the Freelance Act, issued by the client to whoever does the work. */
export function orderFormDraft({ order, client, payee, withholding, orderedOn }: AcceptedOrder): DocumentDraft {
  const parts = readParts(order.parts)
  const netYen = totalOf(parts)
  const taxYen = parts.reduce((sum, { workYen }) => sum + consumptionTax(yen(workYen), TAX_PERCENT), 0)
  return {
    kind: 'order_form',
    cause: `work-order:${order.id}`,
    chargeId: null,
    issuedBy: { participantId: client.id, name: client.name },
    title: t('invoices.kinds.order_form'),
    sentence: t('milestones.paper.orderSentence'),
    totalLabel: t('milestones.paper.orderTotal'),
    facts: [
      fact('client', client.name),
      fact('payee', payee.name),
      fact('orderedOn', spellDay(orderedOn)),
      ...contentRows(order.content),
      fact(
        'deliverOn',
        eachPart(parts, ({ deliverOn }) => spellDay(deliverOn)),
      ),
      fact('place', order.place),
      fact(
        'inspectedBy',
        eachPart(parts, ({ deliverOn }) => spellDay(inspectedBy(deliverOn))),
      ),
      fact(
        'payBy',
        eachPart(parts, ({ payBy }) => spellDay(payBy)),
      ),
      fact('method', t('milestones.paper.method')),
    ],
    lines: parts.map(({ title, workYen }, index) => ({
      text: t('milestones.paper.part', { number: index + 1, value: title }),
      percent: TAX_PERCENT,
      amountYen: workYen,
    })),
    taxes: [{ percent: TAX_PERCENT, netYen, taxYen }],
    totalYen: netYen + taxYen,
    notes: [t('milestones.paper.bySilence'), dynamic(`milestones.withholding.${withholding.reason}`)],
  }
}

export interface PaidOut {
  milestone: Milestone
  amounts: ReleaseAmounts
  chargeId: string
  payerName: string
  /** Day in Japan. */
  acceptedOn: string
}

/** What the payee is paid and what was taken off: tax withheld by the client with its reason, and our fee with its tax. */
export function paymentNoticeDraft({ milestone, amounts, chargeId, payerName, acceptedOn }: PaidOut): DocumentDraft {
  const { workYen, taxYen, withheldYen, feeYen, feeTaxYen, netYen } = amounts
  const deductions = [
    { text: t('milestones.paper.withheld'), amountYen: -withheldYen },
    { text: t('milestones.paper.fee'), amountYen: -feeYen },
    { text: t('milestones.paper.feeTax'), amountYen: -feeTaxYen },
  ]
  return {
    kind: 'payment_notice',
    cause: `milestone:${milestone.id}:payment_notice`,
    chargeId,
    title: t('invoices.kinds.payment_notice'),
    sentence: t('milestones.paper.noticeSentence'),
    totalLabel: t('milestones.paper.noticeTotal'),
    facts: [
      { label: t('milestones.paper.facts.client'), value: payerName },
      { label: t('milestones.paper.facts.acceptedOn'), value: spellDay(acceptedOn) },
      {
        label: t('milestones.paper.facts.withholding'),
        value: dynamic(`milestones.withholding.${milestone.withholdingReason}`),
      },
      { label: t('invoices.paper.facts.charge'), value: chargeId },
    ],
    lines: [
      {
        text: milestone.title || dynamic(`invoices.paper.subjects.${milestone.kind}`),
        percent: TAX_PERCENT,
        amountYen: workYen,
      },
    ],
    taxes: [{ percent: TAX_PERCENT, netYen: workYen, taxYen }],
    deductions: deductions.filter(({ amountYen }) => amountYen < 0),
    totalYen: netYen,
    notes: [t('milestones.paper.feeInvoice')],
  }
}
