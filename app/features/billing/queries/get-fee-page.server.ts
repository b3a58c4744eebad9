import type { MemberActor } from '#app/platform/actor.ts'
import { clock } from '#app/platform/clock.ts'
import { tokyoDay } from '#app/platform/day.ts'
import { db } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { dealsVisibleTo } from '#app/features/deals/scope.ts'
import { participantOn, standingIn } from '#app/features/deals/side-of.ts'
import { CONTRACT_FEE, contractFeeOf, fingerprintOf, isFeeDue } from '#app/features/fees/contract-fee.ts'
import type { FeeSheet } from '#app/features/fees/fee-sheet.ts'
import { readGrant } from '#app/features/fees/grant-input.ts'
import { type FeeOutlook, outlookOf } from '#app/features/fees/outlook.ts'
import { findFee } from '#app/features/fees/queries/get-fee-sheet.server.ts'
import type { WaiverChoice } from '#app/features/fees/waiver.ts'
import { feeReadingOf } from '#app/features/fees/reading.ts'
import {
  type FeeStage,
  feeStageOf,
  hasOutlook,
  type OtherSideStage,
  otherSideStageOf,
  stageAction,
} from '../fee-stage.ts'
import { openPaymentOf, paymentOf, paymentSelect, type PaymentView } from '../payment-view.ts'

interface Common {
  dealId: string
  track: string
  payer: ListingSide | null
}

export interface FeePageForOtherSide extends Common {
  reading: 'other_side'
  stage: OtherSideStage
}

export interface FeePageWithAmounts extends Common, PaymentView {
  sheet: FeeSheet | null
  /** Where the payer stands with the waiver; null where there is none. */
  waiver: (WaiverChoice & { participantId: string }) | null
  /** The fee at other prices, and what remains after it; null when the deal has ended or the fee has gone back. */
  outlook: FeeOutlook | null
  /** Goes with the confirmation: names what was shown. */
  seen: string
}

export type FeePage = FeePageForOtherSide | FeePageWithAmounts

const findDeal = (actor: MemberActor, dealId: string) =>
  db.deal.findFirst({
    where: { AND: [{ id: dealId }, dealsVisibleTo(actor)] },
    include: {
      feeQuotes: { where: { kind: CONTRACT_FEE }, select: { charge: { select: paymentSelect } } },
    },
  })

type Deal = NonNullable<Awaited<ReturnType<typeof findDeal>>>

function stageOf(deal: Deal, hasFee: boolean): FeeStage {
  const charge = deal.feeQuotes[0]?.charge
  return feeStageOf({
    hasFee,
    isDue: isFeeDue(deal),
    isEnded: trackOf(deal.track).process.final.includes(deal.state),
    hasPrice: deal.agreedAmountYen !== null,
    charge: charge ? { ...charge, open: openPaymentOf(charge) } : null,
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
    waiver: fee?.waiver ? { ...fee.waiver, participantId: participantOn(deal, fee.sheet.payer) } : null,
    outlook: fee && hasOutlook(stage) ? outlookOf(fee, readGrant(params), tokyoDay(now)) : null,
    action: payer && standing.acting.includes(payer) ? (stageAction[stage] ?? null) : null,
    seen: sheet ? fingerprintOf(sheet.version, sheet.totalYen) : '',
    ...paymentOf(deal.feeQuotes[0]?.charge, sheet?.totalYen ?? null),
  }
}
