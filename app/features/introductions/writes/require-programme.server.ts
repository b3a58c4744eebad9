import { type ListingRow, valueColumns } from '#app/features/listings/listing-values.ts'
import { shownFields } from '#app/features/listings/shown-field.ts'
import { excludedGood, supportEndsAt } from '#app/features/navigators/programme-rules.ts'
import { excludedGoods, productsAtOnce, supportMonths } from '#app/features/navigators/settings.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { systemScope } from '#app/platform/permissions/scope.ts'
import { readSetting } from '#app/platform/settings/read-setting.server.ts'
import { allTracks, trackOf } from '#app/tracks/registry.ts'
import type { ListingSide } from '#app/tracks/track-definition.ts'
import { openStates } from '../rules.ts'

interface Wanted {
  track: string
  offerListingId: string
  needListingId: string
  offerParticipantId: string
  needParticipantId: string
}

const scope = systemScope('the rules of the programme: counts and days of one company')

/** What a company has in a programme, by the side on which a track supports it. */
const supportedIn = (participantId: string) =>
  allTracks.flatMap(({ key, programme }) => {
    if (!programme) return []
    const side = programme.supportedSide === 'offer' ? 'offerParticipantId' : 'needParticipantId'
    return [{ track: key as string, [side]: participantId }]
  })

async function refuseEnded(tx: Tx, participantId: string, now: Date): Promise<void> {
  const { _min } = await tx.introduction.aggregate({
    where: { AND: [{ OR: supportedIn(participantId) }, scope] },
    _min: { brokeredAt: true },
  })
  if (_min.brokeredAt === null) return
  const months = await readSetting(tx, supportMonths)
  if (now >= supportEndsAt(_min.brokeredAt, months))
    throw new AppError('introduction.support_ended', { params: { months } })
}

async function refuseTooManyProducts(tx: Tx, participantId: string, listingId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`programme-of:${participantId}`}, 0))`
  const brokered = await tx.introduction.findMany({
    where: {
      AND: [
        { OR: supportedIn(participantId), navigatorParticipantId: { not: null }, state: { in: [...openStates] } },
        scope,
      ],
    },
    select: { track: true, offerListingId: true, needListingId: true },
  })
  const idOf = (row: (typeof brokered)[number]) =>
    trackOf(row.track).programme?.supportedSide === 'offer' ? row.offerListingId : row.needListingId
  const others = new Set(brokered.map(idOf).filter((id) => id !== listingId))
  const max = await readSetting(tx, productsAtOnce)
  if (others.size >= max) throw new AppError('introduction.too_many_products', { params: { max } })
}

const textsOf = (listing: ListingRow, side: ListingSide): string[] => {
  const keys = new Set(['title', 'teaser', 'tags', ...trackOf(listing.track).sides[side].statements.gives])
  return shownFields(listing, ['public', 'member'])
    .filter(({ key }) => keys.has(key))
    .flatMap(({ value }) => (typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : []))
}

async function refuseExcludedGoods(tx: Tx, listingId: string, side: ListingSide): Promise<void> {
  const listing = await tx.listing.findFirst({
    where: { AND: [{ id: listingId }, scope] },
    select: valueColumns,
  })
  const word = listing && excludedGood(textsOf(listing, side), await readSetting(tx, excludedGoods))
  if (word) throw new AppError('introduction.excluded_goods', { params: { word } })
}

/**
 * Whether a navigator may begin to broker between these two, where the track follows the rules of a programme. Those who go on
 * without a navigator are not asked. Holds the company's lock until the transaction ends, so that no product too many gets in.
 * @throws AppError introduction.support_ended, introduction.too_many_products, introduction.excluded_goods
 */
export async function requireProgramme(tx: Tx, wanted: Wanted, now: Date): Promise<void> {
  const { programme } = trackOf(wanted.track)
  if (!programme) return
  const [participantId, listingId] =
    programme.supportedSide === 'offer'
      ? [wanted.offerParticipantId, wanted.offerListingId]
      : [wanted.needParticipantId, wanted.needListingId]
  await refuseExcludedGoods(tx, listingId, programme.supportedSide)
  await refuseEnded(tx, participantId, now)
  await refuseTooManyProducts(tx, participantId, listingId)
}
