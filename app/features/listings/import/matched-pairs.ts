import type { ImportLine } from './import-line.ts'

/** Whether a line is one of the documented matches (docs/import.md) rather than our own format. */
export const isMatchedPair = (raw: Record<string, unknown>): boolean =>
  'pair' in raw && 'text' in raw && !('externalId' in raw)

const FILE_FIELDS = [
  'id',
  'pair',
  'track',
  'side',
  'kind',
  'title',
  'text',
  'tags',
  'industry',
  'prefecture',
  'municipality',
  'employees',
  'annual_sales_jpy',
  'price_jpy',
  'year',
]

/** In a succession the file's `need` is the firm without successor, which the product calls the offer. */
function sideOf({ track, side }: Record<string, unknown>): unknown {
  if (track !== 'succession') return side
  return side === 'need' ? 'offer' : side === 'offer' ? 'need' : side
}

function amounts({ track, price_jpy: price, annual_sales_jpy: sales }: Record<string, unknown>, side: unknown) {
  if (track === 'succession' && side === 'offer')
    return { askingPriceMinYen: price, askingPriceMaxYen: price, annualSalesYen: sales }
  if (side === 'need') return { budgetMaxYen: price }
  return track === 'design' ? { rateMinYen: price, rateMaxYen: price } : { trialPriceMinYen: price, trialPriceMaxYen: price }
}

/** One side of a documented match as a line of our own format. Pair, year and a buyer's sales are left out. */
export function fromMatchedPair(raw: Record<string, unknown>): Record<string, unknown> {
  const side = sideOf(raw)
  const unknown = Object.fromEntries(Object.entries(raw).filter(([key]) => !FILE_FIELDS.includes(key)))
  return {
    ...unknown,
    externalId: raw['id'],
    track: raw['track'],
    side,
    participantExternalId: raw['id'],
    participantName: `見本参加者 ${String(raw['id'])}`,
    participantKinds: [raw['kind'] === 'public' ? 'public_body' : raw['kind']],
    title: raw['title'],
    teaser: raw['text'],
    tags: raw['tags'],
    industry: raw['industry'],
    prefecture: raw['prefecture'],
    municipality: raw['municipality'],
    employees: raw['employees'],
    ...amounts(raw, side),
  }
}

/** Lines of either format as lines of our own. */
export function toOwnFormat(line: ImportLine): ImportLine {
  return 'raw' in line && isMatchedPair(line.raw) ? { line: line.line, raw: fromMatchedPair(line.raw) } : line
}
