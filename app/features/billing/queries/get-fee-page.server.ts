import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { dealsVisibleTo } from '#app/features/deals/scope.ts'
import { standingIn } from '#app/features/deals/side-of.ts'
import { CONTRACT_FEE, contractFeeOf, fingerprintOf, isFeeDue } from '#app/features/fees/contract-fee.ts'
import type { FeeSheet } from '#app/features/fees/fee-sheet.ts'
import { readGrant } from '#app/features/fees/grant-input.ts'
import { type FeeOutlook, outlookOf } from '#app/features/fees/outlook.ts'
import { findFee } from '#app/features/fees/queries/get-fee-sheet.server.ts'
import { feeReadingOf } from '#app/features/fees/reading.ts'
import {
  type FeeStage,
  feeStageOf,
  hasOutlook,
  type OpenPayment,
  type OtherSideStage,
  otherSideStageOf,
  stageAction,
} from '../fee-stage.ts'
import type { PaymentInstructions } from '../instructions.ts'
import { methodsFor, type PageMethod, pageMethods, type PaymentMethod } from '../rules.ts'
import { goneStates } from '../rules-refunds.ts'

interface Common {
  dealId: string
  track: string
  payer: ListingSide | null
}

export interface FeePageForOtherSide extends Common {
  reading: 'other_side'
  stage: OtherSideStage
}

export interface FeePageWithAmounts extends Common {
  reading: 'payer' | 'accompanying'
  stage: FeeStage
  sheet: FeeSheet | null
  /** The fee at other prices, and what remains after it; null when the deal has ended or the fee has gone back. */
  outlook: FeeOutlook | null
  /** The button, for members who act for the payer. */
  action: 'confirm' | 'pay' | null
  /** Goes with the confirmation: names what was shown. */
  seen: string
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

export type FeePage = FeePageForOtherSide | FeePageWithAmounts

const findDeal = (actor: MemberActor, dealId: string) =>
  db.deal.findFirst({
    where: { AND: [{ id: dealId }, dealsVisibleTo(actor)] },
    include: {
      feeQuotes: {
        where: { kind: CONTRACT_FEE },
        select: {
          charge: {
            select: {
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
            },
          },
        },
      },
    },
  })

type Deal = NonNullable<Awaited<ReturnType<typeof findDeal>>>

function openPaymentOf(deal: Deal): OpenPayment | null {
  const [open] = deal.feeQuotes[0]?.charge?.attempts ?? []
  return open ? { instructions: open.instructions as PaymentInstructions | null } : null
}

function paymentOf(deal: Deal, sheet: FeeSheet | null) {
  const charge = deal.feeQuotes[0]?.charge
  const amountYen = charge?.amountYen ?? BigInt(sheet?.totalYen ?? 0)
  return {
    paidAt: charge?.paidAt?.toISOString() ?? null,
    methods: methodsFor(amountYen),
    pageMethods: pageMethods(amountYen),
    chosen: (charge?.attempts[0]?.method as PaymentMethod | undefined) ?? null,
    instructions: openPaymentOf(deal)?.instructions ?? null,
    receivedYen: Number(charge?.receivedYen ?? 0n),
    refunds: (charge?.refunds ?? []).map(({ createdAt, amountYen: backYen, ...refund }) => ({
      ...refund,
      amountYen: Number(backYen),
      at: createdAt.toISOString(),
    })),
  }
}

function stageOf(deal: Deal, hasFee: boolean): FeeStage {
  const charge = deal.feeQuotes[0]?.charge
  return feeStageOf({
    hasFee,
    isDue: isFeeDue(deal),
    isEnded: trackOf(deal.track).process.final.includes(deal.state),
    hasPrice: deal.agreedAmountYen !== null,
    charge: charge ? { ...charge, open: openPaymentOf(deal) } : null,
  })
}

/**
 * The page about a deal's contract fee.
 * @param params of the address: costs a grant is estimated for
 * @throws AppError deal.not_found, also for somebody else's deal
 */
export async function getFeePage(actor: MemberActor, dealId: string, params = new URLSearchParams()): Promise<FeePage> {
  const deal = await findDeal(actor, dealId)
  if (!deal) throw new AppError('deal.not_found')
  const now = clock.now()
  const payer = contractFeeOf(deal, now)?.version.payer ?? null
  const stage = stageOf(deal, payer !== null)
  const common = { dealId: deal.id, track: deal.track, payer }
  const standing = standingIn(actor, deal)
  const reading = payer ? feeReadingOf(standing, payer) : 'other_side'
  if (reading === 'other_side') return { ...common, reading, stage: otherSideStageOf(stage) }
  const fee = await findFee(actor, deal)
  const sheet = fee?.sheet ?? null
  return {
    ...common,
    reading,
    stage,
    sheet,
    outlook: fee && hasOutlook(stage) ? outlookOf(fee.version, fee.sheet, readGrant(params), tokyoDay(now)) : null,
    action: payer && standing.acting.includes(payer) ? (stageAction[stage] ?? null) : null,
    seen: sheet ? fingerprintOf(sheet.version, sheet.totalYen) : '',
    ...paymentOf(deal, sheet),
  }
}
