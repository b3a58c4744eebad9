import type { Rankable } from './rankable.ts'
import { rememberReading } from './remember-reading.ts'

/** Yen; an open end is null. */
export interface PriceRange {
  readonly minYen: number | null
  readonly maxYen: number | null
}

// Only a sum that is called a price or a budget: texts are full of other sums (sales, capital).
const SUM =
  /(?:予算|譲渡価格|譲渡額|譲渡希望額|希望価格|買収価格|費用|料金)[^。\d]{0,10}(\d[\d,]*(?:\.\d+)?)(億|万|千)?円(以上|から|以下|以内|まで|程度|前後)?/
const UNIT: Readonly<Record<string, number>> = { 億: 100_000_000, 万: 10_000, 千: 1_000 }

function priceInText(text: string): PriceRange {
  const found = SUM.exec(text.normalize('NFKC'))
  if (!found) return { minYen: null, maxYen: null }
  const yen = Number((found[1] ?? '').replaceAll(',', '')) * (UNIT[found[2] ?? ''] ?? 1)
  const bound = found[3] ?? ''
  if (/以上|から/.test(bound)) return { minYen: yen, maxYen: null }
  if (/以下|以内|まで/.test(bound)) return { minYen: null, maxYen: yen }
  return { minYen: yen, maxYen: yen }
}

const readPriceInText = rememberReading((listing: Rankable) => priceInText(listing.text))

/** What a listing asks or can pay: its fields, or what its text says when they are empty. */
export function priceOf(listing: Rankable): PriceRange {
  const { priceMinYen: minYen, priceMaxYen: maxYen } = listing
  return minYen === null && maxYen === null ? readPriceInText(listing) : { minYen, maxYen }
}
