/** Ways to tell less of who stands behind a teaser. */
export const broaderKeys = [
  'hide_municipality',
  'industry_division',
  'broad_people',
  'hide_people',
  'broad_year',
  'hide_year',
] as const
export type BroaderKey = (typeof broaderKeys)[number]
