import type { Prisma } from '#prisma/generated/client.ts'
import type { FeeStage, OpenPayment } from './fee-stage.ts'
import type { PaymentInstructions } from './instructions.ts'
import { methodsFor, type PageMethod, pageMethods, type PaymentMethod } from './rules.ts'
import { goneStates } from './rules-refunds.ts'

/** A sum to be paid as pages show it, whatever it is for. */
export interface PaymentView {
  reading: 'payer' | 'accompanying'
  stage: FeeStage
  /** With tax; null before it can be computed. */
  totalYen: number | null
  /** The button, for members who act for the payer. */
  action: 'confirm' | 'pay' | null
  paidAt: string | null
  /** Ways to pay that are open for the amount, what the payment page takes, and which was chosen last. */
  methods: PaymentMethod[]
  pageMethods: PageMethod[]
  chosen: PaymentMethod | null
  /** Where to pay at a shop or transfer to. */
  instructions: PaymentInstructions | null
  receivedYen: number
  refunds: { id: string; amountYen: number; reason: string; state: string; at: string }[]
}

/** What of a charge such a page is made from. */
export const paymentSelect = {
  state: true,
  amountYen: true,
  paidAt: true,
  receivedYen: true,
  attempts: { where: { state: 'open' }, select: { method: true, instructions: true } },
  refunds: {
    where: { state: { in: [...goneStates] } },
    orderBy: { createdAt: 'asc' },
    select: { id: true, amountYen: true, reason: true, state: true, createdAt: true },
  },
} satisfies Prisma.ChargeSelect

type PayableCharge = Prisma.ChargeGetPayload<{ select: typeof paymentSelect }>

export function openPaymentOf(charge: PayableCharge | null | undefined): OpenPayment | null {
  const [open] = charge?.attempts ?? []
  return open ? { instructions: open.instructions as PaymentInstructions | null } : null
}

/** How it can be paid and what has been. @param totalYen of the quote, or of its preview while nothing is billed */
export function paymentOf(charge: PayableCharge | null | undefined, totalYen: number | null) {
  const amountYen = charge?.amountYen ?? BigInt(totalYen ?? 0)
  return {
    totalYen,
    paidAt: charge?.paidAt?.toISOString() ?? null,
    methods: methodsFor(amountYen),
    pageMethods: pageMethods(amountYen),
    chosen: (charge?.attempts[0]?.method as PaymentMethod | undefined) ?? null,
    instructions: openPaymentOf(charge)?.instructions ?? null,
    receivedYen: Number(charge?.receivedYen ?? 0n),
    refunds: (charge?.refunds ?? []).map(({ createdAt, amountYen: backYen, ...refund }) => ({
      ...refund,
      amountYen: Number(backYen),
      at: createdAt.toISOString(),
    })),
  }
}
