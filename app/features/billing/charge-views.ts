import type { ChargeState } from '#prisma/generated/enums.ts'

/** Which charges the operator looks at; `attention` is what waits for a person. */
export const chargeViews = ['all', 'attention', 'open', 'paid', 'returned'] as const
export type ChargeView = (typeof chargeViews)[number]

export const viewStates: Record<Exclude<ChargeView, 'all' | 'attention'>, ChargeState[]> = {
  open: ['draft', 'awaiting_payment', 'processing', 'failed', 'expired'],
  paid: ['paid'],
  returned: ['partially_refunded', 'refunded', 'disputed', 'charged_back', 'cancelled'],
}

/** The view an address asks for; all charges for anything else. */
export const viewNamed = (asked: string | null): ChargeView => chargeViews.find((view) => view === asked) ?? 'all'
