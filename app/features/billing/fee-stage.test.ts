import { describe, expect, it } from 'vitest'
import { en } from '#app/i18n/resources-en.ts'
import { ja } from '#app/i18n/resources-ja.ts'
import type { PaymentInstructions } from './instructions.ts'
import { feeStageOf, feeStages, hasOutlook, otherSideStageOf, stageAction, type StageFacts } from './fee-stage.ts'

const facts = (given: Partial<StageFacts> = {}): StageFacts => ({
  hasFee: true,
  isDue: true,
  isEnded: false,
  hasPrice: true,
  charge: null,
  ...given,
})
const charge = (state: NonNullable<StageFacts['charge']>['state'], amountYen = 3_300_000n) =>
  facts({ charge: { state, amountYen, open: { instructions: null } } })
const waiting = (state: 'processing' | 'awaiting_payment', kind: 'konbini' | 'bank_transfer') =>
  facts({ charge: { state, amountYen: 50_000n, open: { instructions: { kind } as PaymentInstructions } } })

describe('feeStageOf', () => {
  it.each([
    ['no_fee', facts({ hasFee: false })],
    ['ended', facts({ isEnded: true, isDue: false })],
    ['not_agreed', facts({ hasPrice: false, isDue: false })],
    ['not_due', facts({ isDue: false })],
    ['to_confirm', facts()],
    ['ready', charge('draft')],
    ['ready', charge('draft', 99_999_999n)],
    ['by_transfer', charge('draft', 100_000_000n)],
    ['awaiting_transfer', waiting('awaiting_payment', 'bank_transfer')],
    ['awaiting_shop', waiting('processing', 'konbini')],
    ['awaiting_payment', charge('awaiting_payment')],
    ['ready', facts({ charge: { state: 'awaiting_payment', amountYen: 50n, open: null } })],
    ['processing', charge('processing')],
    ['failed', charge('failed')],
    ['expired', charge('expired')],
    ['paid', charge('paid')],
    ['partially_refunded', charge('partially_refunded')],
    ['refunded', charge('refunded')],
    ['disputed', charge('disputed')],
    ['charged_back', charge('charged_back')],
    ['nothing', charge('paid', 0n)],
  ] as const)('%s', (stage, given) => expect(feeStageOf(given)).toBe(stage))
})

describe('each stage', () => {
  it.each(feeStages)('%s has words for everybody, in both languages', (stage) => {
    for (const texts of [ja.billing, en.billing]) {
      expect(texts.stages[stage].payer.text).toBeTruthy()
      expect(texts.stages[stage].accompanying.text).toBeTruthy()
      expect(texts.otherSide[otherSideStageOf(stage)].text).toBeTruthy()
    }
  })

  it('looks at other prices until the deal has ended or money has gone back', () => {
    const without = feeStages.filter((stage) => !hasOutlook(stage))
    expect(without).toEqual(['ended', 'partially_refunded', 'refunded', 'disputed', 'charged_back'])
  })

  it('only offers a button that leads on', () =>
    expect(stageAction).toEqual({
      to_confirm: 'confirm',
      ready: 'pay',
      awaiting_payment: 'pay',
      awaiting_transfer: 'pay',
      awaiting_shop: 'pay',
      failed: 'pay',
      expired: 'pay',
    }))
})
