/** What the operator may want to see. */
export const waiverViews = ['waiting', 'decided', 'all'] as const
export type WaiverView = (typeof waiverViews)[number]

export const viewNamed = (name: string | null): WaiverView => waiverViews.find((view) => view === name) ?? 'waiting'
