import { db } from '#app/platform/db.server.ts'
import { trackOf } from '#app/tracks/registry.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { SearchDocument } from '#search/document.ts'
import { listings } from './listings.ts'

const ROWS_AT_ONCE = 1_000
/** Every so many listings name a prefecture they look for a counterpart in. */
const CHOOSY_EACH = 3

/** The same id for the same generated thing in every run. */
const uuid = (kind: 1 | 2, number: number): string =>
  `00000000-0000-7000-8000-${kind}${number.toString(16).padStart(11, '0')}`

/** Id of the generated listing with that number. */
export const listingId = (number: number): string => uuid(1, number)
/** Id of the participant the listings 2n and 2n + 1 belong to. */
export const participantId = (number: number): string => uuid(2, number)

/** What a listing says, sentence by sentence, in the fields in which this side of its track says such things. */
function detailsOf({ track, side, publicText, memberText, prefecture }: SearchDocument, number: number) {
  const { fields, statements, choosiness = {} } = trackOf(track).sides[side]
  const said = Object.values(statements).flat()
  const texts = fields.filter(({ key, control }) => control === 'text' && said.includes(key))
  const sentences = [...publicText.split(/(?<=。)/).slice(1), memberText].filter(Boolean)
  const details: Record<string, string | string[]> = {}
  for (const [at, sentence] of sentences.entries()) {
    const { key } = texts[at % texts.length]!
    details[key] = `${String(details[key] ?? '')}${sentence}`
  }
  const wanted = choosiness.wantedPrefectures
  if (wanted && prefecture && number % CHOOSY_EACH === 0) details[wanted] = [prefecture]
  return details
}

function toRow(document: SearchDocument, number: number): Prisma.ListingCreateManyInput {
  const { track, side, title, publicText, tags, industry, prefecture, employees } = document
  const publishedAt = new Date(document.publishedAt)
  return {
    ...{ track, side, title, industry, prefecture, employees, publishedAt, createdAt: publishedAt },
    id: listingId(number),
    participantId: participantId(Math.floor(number / 2)),
    status: 'published',
    teaser: publicText.split(/(?<=。)/)[0] ?? '',
    tags: [...tags],
    priceMinYen: document.priceMinYen === null ? null : BigInt(document.priceMinYen),
    priceMaxYen: document.priceMaxYen === null ? null : BigInt(document.priceMaxYen),
    details: detailsOf(document, number),
  }
}

async function fillParticipants(count: number): Promise<void> {
  const createdAt = new Date(Date.UTC(2026, 0, 1))
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const rows = Array.from({ length: Math.min(ROWS_AT_ONCE, count - from) }, (_, at) => ({
      id: participantId(from + at),
      name: `見本製作所 ${from + at}`,
      kinds: ['sme' as const],
      verificationStatus: 'verified' as const,
      createdAt,
    }))
    await db.participant.createMany({ data: rows })
  }
}

/** Writes the generated listings into the application's database, as published listings of verified participants. */
export async function fillMarket(count: number): Promise<void> {
  await fillParticipants(Math.ceil(count / 2))
  let rows: Prisma.ListingCreateManyInput[] = []
  const flush = async () => {
    await db.listing.createMany({ data: rows })
    rows = []
  }
  let number = 0
  for (const document of listings(count)) {
    rows.push(toRow(document, number))
    number += 1
    if (rows.length === ROWS_AT_ONCE) await flush()
  }
  await flush()
  await db.$executeRaw`ANALYZE`
}
