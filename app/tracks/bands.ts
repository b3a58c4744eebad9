/** What a band counts: people, yen, years of age, or a year of the calendar. */
export type BandKind = 'people' | 'yen' | 'age' | 'year'

/**
 * A range that stands for an exact figure. `null` is an open end. People, age and years include both ends; yen include
 * the lower end only.
 */
export interface BandValue {
  band: readonly [low: number | null, high: number | null]
  kind: BandKind
}

/**
 * Where one band ends and the next begins: the lowest figure of each band but the first, which is open downwards.
 * People: the limits of the SME Basic Act (5, 20, 50, 100, 300) and of mid-size firms (2,000). Yen: around the sums of
 * small successions (most at or under 10 million for the price, 50 million of sales); below 0 is a loss.
 * Years: as wide as a generation of firms, so that few can be told by their founding year. Age: decades.
 */
const LIMITS: Record<BandKind, readonly number[]> = {
  people: [6, 21, 51, 101, 301, 2_001],
  yen: [0, 10, 30, 50, 100, 300, 500, 1_000, 5_000, 10_000].map((million) => million * 1_000_000),
  age: [30, 40, 50, 60, 70, 80],
  year: [1900, 1945, 1960, 1975, 1990, 2000, 2010, 2020],
}

/** Fewer and wider bands, for an owner whom the usual one would give away. Each is made of whole usual ones. */
const BROAD_LIMITS: Record<BandKind, readonly number[]> = {
  people: [21, 101, 301],
  yen: [0, 50, 300, 1_000].map((million) => million * 1_000_000),
  age: [40, 60, 80],
  year: [1945, 1975, 2000],
}

/** The lowest figure of each band but the first, in rising order. */
export const bandLimits = (kind: BandKind): readonly number[] => LIMITS[kind]

/**
 * The band a figure falls into.
 * @param figure people, yen, completed years of age, or a calendar year, by `kind`
 * @param isBroad true for the wide bands
 */
export function bandOf(kind: BandKind, figure: number, isBroad = false): BandValue {
  const limits = (isBroad ? BROAD_LIMITS : LIMITS)[kind]
  const at = limits.findIndex((limit) => figure < limit)
  const low = at === 0 ? null : limits.at(at === -1 ? -1 : at - 1)!
  const next = at === -1 ? null : limits[at]!
  return { band: [low, next === null || kind === 'yen' ? next : next - 1], kind }
}

const isEnd = (end: unknown): end is number | null => end === null || typeof end === 'number'

/** Whether something read from storage is a band. */
export function isBand(value: unknown): value is BandValue {
  if (typeof value !== 'object' || value === null || !('band' in value) || !('kind' in value)) return false
  const { band, kind } = value
  return Array.isArray(band) && band.length === 2 && band.every(isEnd) && Object.hasOwn(LIMITS, String(kind))
}
