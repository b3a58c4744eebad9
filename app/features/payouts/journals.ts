import { type Journal, journal } from '#app/features/ledger/journal.ts'
import type { Split } from './rules.ts'

interface Passed {
  id: string
  chargeId: string
}

/** Money held for a payee was sent, less our fee. */
export const sentJournal = ({ id, chargeId }: Passed, split: Split): Journal =>
  journal(`payout:${id}:sent`, chargeId, [
    { accountCode: 'payee_funds', amountYen: split.grossYen },
    { accountCode: 'stripe_clearing', amountYen: -split.netYen },
    { accountCode: 'fee_revenue', amountYen: -split.feeYen },
    { accountCode: 'consumption_tax_payable', amountYen: -split.feeTaxYen },
  ])

/** A part was taken back, with our fee on it. @param nowYen what has come back in all, which names this step */
export const takenBackJournal = ({ id, chargeId }: Passed, before: Split, after: Split, nowYen: bigint): Journal =>
  journal(`payout:${id}:taken_back:${nowYen}`, chargeId, [
    { accountCode: 'payee_funds', amountYen: after.grossYen - before.grossYen },
    { accountCode: 'stripe_clearing', amountYen: before.netYen - after.netYen },
    { accountCode: 'fee_revenue', amountYen: before.feeYen - after.feeYen },
    { accountCode: 'consumption_tax_payable', amountYen: before.feeTaxYen - after.feeTaxYen },
  ])
