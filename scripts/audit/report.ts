/** Lighthouse's four categories, 0 to 100. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
export type Category = (typeof categories)[number]

export interface Audit {
  scores: Record<Category, number>
  /** Titles of the audits that cost points, the dearest first. */
  costs: string[]
}

export interface PageAudit extends Audit {
  name: string
}

/** Every page is to reach this in every category. */
const FLOOR = 95

export const isBelowFloor = ({ scores }: Audit): boolean => categories.some((category) => scores[category] < FLOOR)

export function auditLines(audits: readonly PageAudit[]): string[] {
  const row = (cells: readonly (string | number)[]) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(10) : String(cell).padStart(15))).join('')
  return [
    row(['page', ...categories]),
    ...audits.flatMap(({ name, scores, costs }) => [
      row([name, ...categories.map((category) => scores[category])]),
      ...costs.map((cost) => `  ${cost}`),
    ]),
    `floor: ${FLOOR} in each; median of the runs of each page`,
  ]
}
