import type { Visitor } from '#e2e/fixtures/visitor.ts'
import type { OpenDeal, Pair } from '#e2e/fixtures/stage.ts'
import { listingSteps } from '#app/tracks/field.ts'
import { table } from '#e2e/access/table.ts'
import { type Canary, isSaidIn, nameOf } from './canaries.ts'

/** The deal of a pair that has none yet; addresses with it must show nothing. */
const NOTHING = '00000000-0000-7000-8000-000000000000'

const more = ({ offerListing, needListing, deal, introduction }: Partial<OpenDeal> & Pair): string[] => [
  ...[offerListing, needListing].flatMap((id) => [
    `/listings/${id}?as=granted`,
    `/listings/${id}?as=party`,
    `/listings/${id}/matches`,
  ]),
  `/introductions/new?from=${needListing}&to=${offerListing}`,
  `/introductions/new?from=${offerListing}&to=${needListing}`,
  `/desk/introductions/${introduction ?? NOTHING}`,
  `/deals/${deal ?? NOTHING}/nda?copy=offer`,
  `/deals/${deal ?? NOTHING}/nda?copy=need`,
  '/introductions?view=received',
]

/** What a writer has open while writing; the access table has it closed to everybody else, step by step. */
const ofWriters = ({ offerListing, needListing }: Pair): string[] =>
  [offerListing, needListing].flatMap((id) => [
    ...listingSteps.map((step) => `/listings/${id}/edit/${step}`),
    `/listings/${id}/preview?as=member`,
  ])

function addressesOf(pair: Partial<OpenDeal> & Pair): string[] {
  const both = [pair.offerListing, pair.needListing].flatMap((listing, index) => {
    const ids = {
      participant: index === 0 ? pair.offer.participantId : pair.need.participantId,
      listing,
      counterpartListing: index === 0 ? pair.needListing : pair.offerListing,
      draft: listing,
      waitingIntroduction: pair.introduction ?? NOTHING,
      introduction: pair.introduction ?? NOTHING,
      deal: pair.deal ?? NOTHING,
      exhibition: NOTHING,
      place: NOTHING,
      expertVisit: NOTHING,
      charge: NOTHING,
      question: NOTHING,
      publicQuestion: NOTHING,
      image: NOTHING,
      document: NOTHING,
      invoice: NOTHING,
      piece: NOTHING,
      invitation: NOTHING,
      navigator: NOTHING,
      feeVersion: NOTHING,
      quote: NOTHING,
      waiver: NOTHING,
      designDeal: pair.deal ?? NOTHING,
      milestone: NOTHING,
      dispute: NOTHING,
      royaltyDeal: pair.deal ?? NOTHING,
      royaltyStatement: NOTHING,
    }
    return Object.values(table).map(({ address }) => address(ids))
  })
  return [...both, ...more(pair)]
}

/** The single-fetch address of the same page: what a browser asks for when it moves on without loading anew. */
function dataAddress(address: string): string {
  const [path, query] = address.split('?')
  const data = path === '/' ? '/_root.data' : `${path}.data`
  return query ? `${data}?${query}` : data
}

/** How a page is asked for: as the data its loaders send, or drawn, which carries that data along. */
type Form = 'html' | 'data'
type FormOf = (address: string) => readonly Form[]

/** Drawn, but for the pages that are the same for every pair. */
export const drawn: FormOf = (address) => [/[0-9a-f]{8}-/.test(address) ? 'html' : 'data']
export const asData: FormOf = () => ['data']
/** Data, and the listings drawn: a year is told apart from other numbers by the words beside it only. */
export const asDataAndListings: FormOf = (address) =>
  /^\/listings\/[0-9a-f]{8}-/.test(address) ? ['data', 'html'] : ['data']

/**
 * Every page there is for these pairs. The mailbox of the trial site is read apart.
 * @param isWriter with the pages a listing is written on
 */
export function addressesFor(
  pairs: readonly (Partial<OpenDeal> & Pair)[],
  formOf: FormOf,
  isWriter: boolean,
): string[] {
  const all = pairs.flatMap((pair) => [...addressesOf(pair), ...(isWriter ? ofWriters(pair) : [])])
  const pages = [...new Set(all)].filter((address) => !address.startsWith('/dev/'))
  return pages.flatMap((address) => formOf(address).map((form) => (form === 'html' ? address : dataAddress(address))))
}

const AT_ONCE = 4

/** Opens all addresses as one reader. @returns canary -> where it was seen */
export async function crawl(
  visitor: Visitor,
  addresses: readonly string[],
  canaries: readonly Canary[],
): Promise<Map<string, string[]>> {
  const seen = new Map<string, string[]>()
  const waiting = [...addresses]
  const work = async () => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
      const { status, body } = await visitor.get(address)
      if (status >= 500) throw new Error(`${status} at ${address}`)
      for (const canary of canaries.filter((one) => isSaidIn(one, body)))
        seen.set(nameOf(canary), [...(seen.get(nameOf(canary)) ?? []), address])
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return seen
}
