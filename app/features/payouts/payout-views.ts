/** What of the transfers the operator looks at. */
export const payoutViews = ['all', 'attention'] as const
export type PayoutView = (typeof payoutViews)[number]

export const viewOf = (name: string | null): PayoutView => payoutViews.find((view) => view === name) ?? 'all'
