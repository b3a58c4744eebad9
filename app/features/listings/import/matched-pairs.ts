import type { ImportLine } from './import-line.ts'

/** Whether a line is one of the documented matches (docs/import.md) rather than our own format. */
const isMatchedPair = (raw: Record<string, unknown>): boolean =>
  'pair' in raw && 'text' in raw && !('externalId' in raw)

interface Meaning {
  side: 'offer' | 'need'
  price: readonly string[]
  sales?: string
}

/** What a side of the file means here. In a succession its `need` is the firm without successor, which we call the offer. */
const meanings: Record<string, Record<string, Meaning>> = {
  succession: {
    need: { side: 'offer', price: ['askingPriceMinYen', 'askingPriceMaxYen'], sales: 'annualSalesYen' },
    offer: { side: 'need', price: ['budgetMaxYen'] },
  },
  design: {
    need: { side: 'need', price: ['budgetMaxYen'] },
    offer: { side: 'offer', price: ['rateMinYen', 'rateMaxYen'] },
  },
  trial: {
    need: { side: 'need', price: ['budgetMaxYen'] },
    offer: { side: 'offer', price: ['trialPriceMinYen', 'trialPriceMaxYen'] },
  },
}

/** Taken over under another name, or left out on purpose: pair, year and the sales of who is no seller. */
const SPECIAL = ['id', 'pair', 'side', 'kind', 'text', 'annual_sales_jpy', 'price_jpy', 'year']

/** One side of a documented match as a line of our own format. The file names nobody: the participant is called by the id. */
export function fromMatchedPair(raw: Record<string, unknown>): Record<string, unknown> {
  const meaning = meanings[String(raw['track'])]?.[String(raw['side'])]
  const others = Object.fromEntries(Object.entries(raw).filter(([key]) => !SPECIAL.includes(key)))
  const price = Object.fromEntries((meaning?.price ?? []).map((key) => [key, raw['price_jpy']]))
  return {
    ...others,
    externalId: raw['id'],
    side: meaning?.side ?? raw['side'],
    participantExternalId: raw['id'],
    participantName: raw['id'],
    participantKinds: [raw['kind'] === 'public' ? 'public_body' : raw['kind']],
    teaser: raw['text'],
    ...price,
    ...(meaning?.sales ? { [meaning.sales]: raw['annual_sales_jpy'] } : {}),
  }
}

/** Lines of either format as lines of our own. */
export function toOwnFormat(line: ImportLine): ImportLine {
  return 'raw' in line && isMatchedPair(line.raw) ? { line: line.line, raw: fromMatchedPair(line.raw) } : line
}
