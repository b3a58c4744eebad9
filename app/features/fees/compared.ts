/** The fees that stand side by side: ours with the waiver, ours without it, and the common scale with its minimum. */
export const compared = ['waived', 'full', 'lehman'] as const
export type Compared = (typeof compared)[number]

/** What a price costs under each, with tax. */
export interface ComparedPrice {
  priceYen: number
  totals: Record<Compared, number>
}
